"""Model PartialCoverage."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class PartialCoverage(WireModel):
    """Point that only some models of a Fusion panel covered."""

    models: list[str]
    """Models that covered the point."""
    point: str
    """The point, in words."""
