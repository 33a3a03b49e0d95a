"""Model InternChatSystemMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.intern_chat_message_content import InternChatMessageContent


@model
class InternChatSystemMessage(WireModel):
    """A system message in a chat with an intern."""

    content: InternChatMessageContent | None
    role: Literal["system"]
