"""Model AlignmentRuleRecord."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class AlignmentRuleRecord(WireModel):
    """How one rule fared against one model call."""

    applicable: bool
    """Whether the rule had anything to say about the call."""
    broken: bool
    """Whether the call counts as having broken the rule."""
    probability: float | None
    """Probability that the rule is broken, as judged; null if there is none."""
