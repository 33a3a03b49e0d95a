"""Model ObservabilityFilterRulesConfigNullable."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.observability_filter_rule_group import ObservabilityFilterRuleGroup


@model
class ObservabilityFilterRulesConfigNullable(WireModel):
    """Rules that decide which generations are sent, or null for no filter."""

    groups: list[ObservabilityFilterRuleGroup]
    """Groups of rules, each joined by its own `logic`."""
    enabled: bool | None = None
