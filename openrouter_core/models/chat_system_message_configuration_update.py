"""Model ChatSystemMessageConfigurationUpdate."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ChatSystemMessageConfigurationUpdate as ChatSystemMessageConfigurationUpdate
else:
    from openrouter_core.model import WireModel, model

    @model
    class ChatSystemMessageConfigurationUpdate(WireModel):
        """Settings that change from a system message on."""

        reasoning: ConfigurationUpdateReasoning
