"""Model Rule."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import Rule as Rule
else:
    from openrouter_core.model import WireModel, model

    @model
    class Rule(WireModel):
        """One condition on a generation, for an observability destination."""

        field: FieldT
        operator: Operator
        value: ObservabilityFilterRuleGroupValue | None = None
