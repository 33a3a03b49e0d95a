"""Model ObservabilityFilterRuleGroup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.logic import Logic
    from openrouter_core.models.rule import Rule


@model
class ObservabilityFilterRuleGroup(WireModel):
    """Filter rules joined by `and` or `or`."""

    rules: list[Rule]
    logic: Logic | None = None
    """Whether all rules must hold (`and`) or any one (`or`)."""
