"""Model ContentWebSearchToolResultError."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.messages_message_param_error_code import MessagesMessageParamErrorCode


@model
class ContentWebSearchToolResultError(WireModel):
    """Web search that failed, in a message given back."""

    error_code: MessagesMessageParamErrorCode
    """Why the search failed."""
    type: Literal["web_search_tool_result_error"]
