"""Model RangeCapability."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class RangeCapability(WireModel):
    """Numeric parameter of a model and the values it accepts."""

    max: float
    """Largest value accepted."""
    min: float
    """Smallest value accepted."""
    type: Literal["range"]
