"""Model Dimension."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class Dimension(WireModel):
    """Dimension by which analytics can be grouped and filtered."""

    display_label: str
    """Label of the dimension for display."""
    name: str
    """Name of the dimension for use in queries."""
