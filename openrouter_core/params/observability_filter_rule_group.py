"""Parameters ObservabilityFilterRuleGroup."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.models.observability_filter_rule_group import ObservabilityFilterRuleGroup
    from openrouter_core.params.logic import LogicInput
    from openrouter_core.params.rule import RuleInput


class ObservabilityFilterRuleGroupParam(TypedDict, total=False):
    """Filter rules joined by `and` or `or`."""

    rules: Required[Sequence[RuleInput]]
    logic: LogicInput
    """Whether all rules must hold (`and`) or any one (`or`)."""


ObservabilityFilterRuleGroupInput: TypeAlias = "ObservabilityFilterRuleGroupParam | ObservabilityFilterRuleGroup"
"""What may be passed as ObservabilityFilterRuleGroup: a dict, or the model."""
