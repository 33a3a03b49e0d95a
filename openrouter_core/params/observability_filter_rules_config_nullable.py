"""Parameters ObservabilityFilterRulesConfigNullable."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.models.observability_filter_rules_config_nullable import ObservabilityFilterRulesConfigNullable
    from openrouter_core.params.observability_filter_rule_group import ObservabilityFilterRuleGroupInput


class ObservabilityFilterRulesConfigNullableParam(TypedDict, total=False):
    """Rules that decide which generations are sent, or null for no filter."""

    groups: Required[Sequence[ObservabilityFilterRuleGroupInput]]
    """Groups of rules, each joined by its own `logic`."""
    enabled: bool


ObservabilityFilterRulesConfigNullableInput: TypeAlias = (
    "ObservabilityFilterRulesConfigNullableParam | ObservabilityFilterRulesConfigNullable"
)
"""What may be passed as ObservabilityFilterRulesConfigNullable: a dict, or the model."""
