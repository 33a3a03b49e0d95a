"""Model InternChatDeveloperMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.intern_chat_message_content import InternChatMessageContent


@model
class InternChatDeveloperMessage(WireModel):
    """A developer message in a chat with an intern."""

    content: InternChatMessageContent | None
    role: Literal["developer"]
