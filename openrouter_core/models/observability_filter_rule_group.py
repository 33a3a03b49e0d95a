"""Model ObservabilityFilterRuleGroup."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ObservabilityFilterRuleGroup as ObservabilityFilterRuleGroup
else:
    from openrouter_core.model import WireModel, model

    @model
    class ObservabilityFilterRuleGroup(WireModel):
        """Filter rules joined by `and` or `or`."""

        rules: list[Rule]
        logic: Logic | None = None
