"""Model ConfigurationUpdateItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ConfigurationUpdateItem as ConfigurationUpdateItem
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class ConfigurationUpdateItem(WireModel):
        """Input item that changes the settings from this point of the conversation on."""

        reasoning: ConfigurationUpdateReasoning
        type: Literal["configuration_update"]
        id: str | None = nullable(default=None)
