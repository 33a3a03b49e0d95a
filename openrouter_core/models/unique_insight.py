"""Model UniqueInsight."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class UniqueInsight(WireModel):
    """Point that only one model of a Fusion panel made."""

    insight: str
    """The point, in words."""
    model: str
    """Model that made the point."""
