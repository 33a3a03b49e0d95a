"""Parameters ChatToolCallFunction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.chat_tool_call_function import ChatToolCallFunction


class ChatToolCallFunctionParam(TypedDict, total=False):
    """Function to call, with its arguments."""

    arguments: str | None
    """Arguments as JSON text; the model may get it wrong, so check it."""
    name: Required[str]


ChatToolCallFunctionInput: TypeAlias = "ChatToolCallFunctionParam | ChatToolCallFunction"
"""What may be passed as ChatToolCallFunction: a dict, or the model."""
