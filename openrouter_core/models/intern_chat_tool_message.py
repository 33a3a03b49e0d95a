"""Model InternChatToolMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.intern_chat_message_content import InternChatMessageContent


@model
class InternChatToolMessage(WireModel):
    """The answer to a tool call of an intern."""

    content: InternChatMessageContent | None
    role: Literal["tool"]
    tool_call_id: str
    """ID of the tool call that this answers."""
