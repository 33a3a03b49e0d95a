"""Model AnthropicWebSearchToolResultError."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicWebSearchToolResultError as AnthropicWebSearchToolResultError
else:
    from openrouter_core.model import WireModel, model

    @model
    class AnthropicWebSearchToolResultError(WireModel):
        """Why a web search failed."""

        error_code: AnthropicWebSearchToolResultErrorErrorCode
        type: Literal["web_search_tool_result_error"]
