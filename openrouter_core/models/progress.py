"""Model Progress."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class Progress(WireModel):
    """How far the setting up of an intern has come."""

    step_label: str
    """The current step, in words."""
    step_number: int
    """Number of the current step, out of `total_steps`."""
    total_steps: int
