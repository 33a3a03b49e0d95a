"""Model AnthropicWebSearchToolResultError."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_web_search_tool_result_error_error_code import (
        AnthropicWebSearchToolResultErrorErrorCode,
    )


@model
class AnthropicWebSearchToolResultError(WireModel):
    """Why a web search failed."""

    error_code: AnthropicWebSearchToolResultErrorErrorCode
    type: Literal["web_search_tool_result_error"]
