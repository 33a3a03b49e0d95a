"""Model DecisionsScoreAnswer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.legend import Legend


@model
class DecisionsScoreAnswer(WireModel):
    """Answer to a score question: a place on the given scale."""

    score: float
    type: Literal["score"]
    confidence: float | None = None
    """How sure the result is; higher is surer."""
    legend: dict[str, Legend] | None = None
    """What the scores of the scale stand for, by score."""
    probabilities: dict[str, float] | None = None
    """Probability of each score, by score."""
