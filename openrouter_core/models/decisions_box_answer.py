"""Model DecisionsBoxAnswer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.box import Box


@model
class DecisionsBoxAnswer(WireModel):
    """Answer to a box question: where something is, as a box."""

    box: Box
    """Edges of the box that the model found."""
    type: Literal["box"]
    confidence: float | None = None
    """How sure the result is; higher is surer."""
