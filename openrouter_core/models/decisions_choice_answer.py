"""Model DecisionsChoiceAnswer."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class DecisionsChoiceAnswer(WireModel):
    """Answer to a choice question: one of the given choices."""

    choice: str
    """Name of the chosen option, a key of the question's `criteria`."""
    type: Literal["choice"]
    confidence: float | None = None
    """How sure the result is; higher is surer."""
    probabilities: dict[str, float] | None = None
    """Probability of each choice, by its name."""
