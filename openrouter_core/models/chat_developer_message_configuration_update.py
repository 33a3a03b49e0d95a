"""Model ChatDeveloperMessageConfigurationUpdate."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ChatDeveloperMessageConfigurationUpdate as ChatDeveloperMessageConfigurationUpdate
else:
    from openrouter_core.model import WireModel, model

    @model
    class ChatDeveloperMessageConfigurationUpdate(WireModel):
        """Settings that change from a developer message on."""

        reasoning: ConfigurationUpdateReasoning
