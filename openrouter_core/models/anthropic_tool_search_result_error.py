"""Model AnthropicToolSearchResultError."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_server_tool_error_code import AnthropicServerToolErrorCode


@model
class AnthropicToolSearchResultError(WireModel):
    """Why a tool search failed."""

    error_code: AnthropicServerToolErrorCode
    error_message: str | None
    type: Literal["tool_search_tool_result_error"]
