"""Model DecisionsScoreQuestion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import DecisionsScoreQuestion as DecisionsScoreQuestion
else:
    from openrouter_core.model import WireModel, model

    @model
    class DecisionsScoreQuestion(WireModel):
        """Question that asks the model for a score on a scale."""

        criteria: list[Criterion]
        instructions: DecisionsScoreQuestionInstructions
        type: Literal["score"]
