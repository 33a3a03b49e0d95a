"""Model ConfigurationUpdateItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.configuration_update_reasoning import ConfigurationUpdateReasoning


@model
class ConfigurationUpdateItem(WireModel):
    """Input item that changes the settings from this point of the conversation on."""

    reasoning: ConfigurationUpdateReasoning
    """New reasoning settings."""
    type: Literal["configuration_update"]
    id: str | None = nullable(default=None)
