"""Parameters ContentWebSearchToolResultError."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.content_web_search_tool_result_error import ContentWebSearchToolResultError
    from openrouter_core.params.messages_message_param_error_code import MessagesMessageParamErrorCodeInput


class ContentWebSearchToolResultErrorParam(TypedDict, total=False):
    """Web search that failed, in a message given back."""

    error_code: Required[MessagesMessageParamErrorCodeInput]
    """Why the search failed."""
    type: Required[Literal["web_search_tool_result_error"]]


ContentWebSearchToolResultErrorInput: TypeAlias = "ContentWebSearchToolResultErrorParam | ContentWebSearchToolResultError"
"""What may be passed as ContentWebSearchToolResultError: a dict, or the model."""
