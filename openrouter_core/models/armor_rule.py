"""Model ArmorRule."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class ArmorRule(WireModel):
    """Rule for the armor plugin's classifier."""

    id: str
    instructions: str
    """The rule, in plain words."""
    name: str | None = None
    threshold: float | None = None
    """Score from which on the rule applies."""
