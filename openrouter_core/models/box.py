"""Model Box."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class Box(WireModel):
    """Rectangle given by the positions of its four edges."""

    bottom: float
    left: float
    right: float
    top: float
