"""Model DecisionsScoreQuestion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.criterion import Criterion
    from openrouter_core.models.decisions_score_question_instructions import DecisionsScoreQuestionInstructions


@model
class DecisionsScoreQuestion(WireModel):
    """Question that asks the model for a score on a scale."""

    criteria: list[Criterion]
    """Steps of the scale in order, each with what it stands for."""
    instructions: DecisionsScoreQuestionInstructions
    """What to score."""
    type: Literal["score"]
