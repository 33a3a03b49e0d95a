"""Model AnthropicToolSearchResultError."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicToolSearchResultError as AnthropicToolSearchResultError
else:
    from openrouter_core.model import WireModel, model

    @model
    class AnthropicToolSearchResultError(WireModel):
        """Why a tool search failed."""

        error_code: AnthropicServerToolErrorCode
        error_message: str | None
        type: Literal["tool_search_tool_result_error"]
