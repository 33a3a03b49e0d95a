"""Model DecisionsChoiceAnswer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import DecisionsChoiceAnswer as DecisionsChoiceAnswer
else:
    from openrouter_core.model import WireModel, model

    @model
    class DecisionsChoiceAnswer(WireModel):
        """Answer to a choice question: one of the given choices."""

        choice: str
        type: Literal["choice"]
        confidence: float | None = None
        probabilities: dict[str, float] | None = None
