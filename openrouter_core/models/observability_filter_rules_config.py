"""Model ObservabilityFilterRulesConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ObservabilityFilterRulesConfig as ObservabilityFilterRulesConfig
else:
    from openrouter_core.model import WireModel, model

    @model
    class ObservabilityFilterRulesConfig(WireModel):
        """Rules that decide which generations are sent to a destination."""

        groups: list[ObservabilityFilterRuleGroup]
        enabled: bool | None = None
