"""Model ChatDeveloperMessage."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ChatDeveloperMessage as ChatDeveloperMessage
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class ChatDeveloperMessage(WireModel):
        """Instructions from the developer of the application."""

        content: ChatDeveloperMessageContent
        role: Literal["developer"]
        configuration_update: ChatDeveloperMessageConfigurationUpdate | None = nullable(default=None)
        name: str | None = None
