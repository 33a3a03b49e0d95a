"""Model ConfigurationUpdateReasoning."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.configuration_update_reasoning_effort import ConfigurationUpdateReasoningEffort


@model
class ConfigurationUpdateReasoning(WireModel):
    """Reasoning settings that a configuration update brings."""

    effort: ConfigurationUpdateReasoningEffort
    """How much effort the model puts in."""
