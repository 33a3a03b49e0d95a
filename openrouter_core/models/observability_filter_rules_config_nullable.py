"""Model ObservabilityFilterRulesConfigNullable."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ObservabilityFilterRulesConfigNullable as ObservabilityFilterRulesConfigNullable
else:
    from openrouter_core.model import WireModel, model

    @model
    class ObservabilityFilterRulesConfigNullable(WireModel):
        """Rules that decide which generations are sent, or null for no filter."""

        groups: list[ObservabilityFilterRuleGroup]
        enabled: bool | None = None
