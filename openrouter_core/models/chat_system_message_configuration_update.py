"""Model ChatSystemMessageConfigurationUpdate."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.configuration_update_reasoning import ConfigurationUpdateReasoning


@model
class ChatSystemMessageConfigurationUpdate(WireModel):
    """Settings that change from a system message on."""

    reasoning: ConfigurationUpdateReasoning
