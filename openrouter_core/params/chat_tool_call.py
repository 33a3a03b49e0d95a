"""Parameters ChatToolCall."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.chat_tool_call import ChatToolCall
    from openrouter_core.params.chat_tool_call_function import ChatToolCallFunctionInput


class ChatToolCallParam(TypedDict, total=False):
    """Function call that you are to run and answer."""

    function: Required[ChatToolCallFunctionInput]
    id: Required[str]
    """Give this as `tool_call_id` with the result."""
    type: Required[Literal["function"]]


ChatToolCallInput: TypeAlias = "ChatToolCallParam | ChatToolCall"
"""What may be passed as ChatToolCall: a dict, or the model."""
