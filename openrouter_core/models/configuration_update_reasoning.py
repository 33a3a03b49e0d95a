"""Model ConfigurationUpdateReasoning."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ConfigurationUpdateReasoning as ConfigurationUpdateReasoning
else:
    from openrouter_core.model import WireModel, model

    @model
    class ConfigurationUpdateReasoning(WireModel):
        """Reasoning settings that a configuration update brings."""

        effort: ConfigurationUpdateReasoningEffort
