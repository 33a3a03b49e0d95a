"""Parameters Rule."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.rule import Rule
    from openrouter_core.params.field_t import FieldTInput
    from openrouter_core.params.observability_filter_rule_group_value import ObservabilityFilterRuleGroupValueInput
    from openrouter_core.params.operator import OperatorInput


class RuleParam(TypedDict, total=False):
    """One condition on a generation, for an observability destination."""

    field: Required[FieldTInput]
    """Property of the generation to compare."""
    operator: Required[OperatorInput]
    """How `field` is compared with `value`."""
    value: ObservabilityFilterRuleGroupValueInput
    """Text or number to compare with; not needed for `exists` and `not_exists`."""


RuleInput: TypeAlias = "RuleParam | Rule"
"""What may be passed as Rule: a dict, or the model."""
