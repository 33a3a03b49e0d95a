"""Model ChatUserMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.chat_user_message_content import ChatUserMessageContent


@model
class ChatUserMessage(WireModel):
    """What the user said."""

    content: ChatUserMessageContent
    role: Literal["user"]
    name: str | None = None
    """Name that tells this speaker from others in the same role."""
