"""Model ChatSystemMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.chat_system_message_configuration_update import ChatSystemMessageConfigurationUpdate
    from openrouter_core.models.chat_system_message_content import ChatSystemMessageContent


@model
class ChatSystemMessage(WireModel):
    """Instructions that stand above the conversation."""

    content: ChatSystemMessageContent
    role: Literal["system"]
    configuration_update: ChatSystemMessageConfigurationUpdate | None = nullable(default=None)
    """Settings that change from this message on."""
    name: str | None = None
    """Name that tells this speaker from others in the same role."""
