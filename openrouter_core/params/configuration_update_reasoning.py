"""Parameters ConfigurationUpdateReasoning."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.configuration_update_reasoning import ConfigurationUpdateReasoning
    from openrouter_core.params.configuration_update_reasoning_effort import ConfigurationUpdateReasoningEffortInput


class ConfigurationUpdateReasoningParam(TypedDict, total=False):
    """Reasoning settings that a configuration update brings."""

    effort: Required[ConfigurationUpdateReasoningEffortInput]
    """How much effort the model puts in."""


ConfigurationUpdateReasoningInput: TypeAlias = "ConfigurationUpdateReasoningParam | ConfigurationUpdateReasoning"
"""What may be passed as ConfigurationUpdateReasoning: a dict, or the model."""
