"""Model AnthropicWebFetchToolResultError."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_web_fetch_tool_result_error_error_code import AnthropicWebFetchToolResultErrorErrorCode


@model
class AnthropicWebFetchToolResultError(WireModel):
    """Why a web fetch failed."""

    error_code: AnthropicWebFetchToolResultErrorErrorCode
    type: Literal["web_fetch_tool_result_error"]
