"""Parameters InternChatEchoedToolCall."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.intern_chat_echoed_tool_call import InternChatEchoedToolCall
    from openrouter_core.params.intern_chat_echoed_tool_call_function import InternChatEchoedToolCallFunctionInput


class InternChatEchoedToolCallParam(TypedDict, total=False):
    """A tool call of an earlier intern message, sent back as history."""

    function: Required[InternChatEchoedToolCallFunctionInput]
    id: Required[str]


InternChatEchoedToolCallInput: TypeAlias = "InternChatEchoedToolCallParam | InternChatEchoedToolCall"
"""What may be passed as InternChatEchoedToolCall: a dict, or the model."""
