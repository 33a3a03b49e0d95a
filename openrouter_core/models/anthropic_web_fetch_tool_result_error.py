"""Model AnthropicWebFetchToolResultError."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicWebFetchToolResultError as AnthropicWebFetchToolResultError
else:
    from openrouter_core.model import WireModel, model

    @model
    class AnthropicWebFetchToolResultError(WireModel):
        """Why a web fetch failed."""

        error_code: AnthropicWebFetchToolResultErrorErrorCode
        type: Literal["web_fetch_tool_result_error"]
