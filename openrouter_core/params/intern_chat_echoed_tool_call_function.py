"""Parameters InternChatEchoedToolCallFunction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.intern_chat_echoed_tool_call_function import InternChatEchoedToolCallFunction


class InternChatEchoedToolCallFunctionParam(TypedDict, total=False):
    """Name and arguments of a tool call that is sent back."""

    arguments: str | None
    """Arguments of the call; where this is a string, it is JSON text."""
    name: Required[str]


InternChatEchoedToolCallFunctionInput: TypeAlias = "InternChatEchoedToolCallFunctionParam | InternChatEchoedToolCallFunction"
"""What may be passed as InternChatEchoedToolCallFunction: a dict, or the model."""
