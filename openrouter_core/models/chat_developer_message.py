"""Model ChatDeveloperMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.chat_developer_message_configuration_update import ChatDeveloperMessageConfigurationUpdate
    from openrouter_core.models.chat_developer_message_content import ChatDeveloperMessageContent


@model
class ChatDeveloperMessage(WireModel):
    """Instructions from the developer of the application."""

    content: ChatDeveloperMessageContent
    role: Literal["developer"]
    configuration_update: ChatDeveloperMessageConfigurationUpdate | None = nullable(default=None)
    """Settings that change from this message on."""
    name: str | None = None
    """Name that tells this speaker from others in the same role."""
