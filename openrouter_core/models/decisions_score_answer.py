"""Model DecisionsScoreAnswer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import DecisionsScoreAnswer as DecisionsScoreAnswer
else:
    from openrouter_core.model import WireModel, model

    @model
    class DecisionsScoreAnswer(WireModel):
        """Answer to a score question: a place on the given scale."""

        score: float
        type: Literal["score"]
        confidence: float | None = None
        legend: dict[str, Legend] | None = None
        probabilities: dict[str, float] | None = None
