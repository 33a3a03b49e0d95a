"""Model Rule."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.field_t import FieldT
    from openrouter_core.models.observability_filter_rule_group_value import ObservabilityFilterRuleGroupValue
    from openrouter_core.models.operator import Operator


@model
class Rule(WireModel):
    """One condition on a generation, for an observability destination."""

    field: FieldT
    """Property of the generation to compare."""
    operator: Operator
    """How `field` is compared with `value`."""
    value: ObservabilityFilterRuleGroupValue | None = None
    """Text or number to compare with; not needed for `exists` and `not_exists`."""
