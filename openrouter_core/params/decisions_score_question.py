"""Parameters DecisionsScoreQuestion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.models.decisions_score_question import DecisionsScoreQuestion
    from openrouter_core.params.criterion import CriterionInput
    from openrouter_core.params.decisions_score_question_instructions import DecisionsScoreQuestionInstructionsInput


class DecisionsScoreQuestionParam(TypedDict, total=False):
    """Question that asks the model for a score on a scale."""

    criteria: Required[Sequence[CriterionInput]]
    """Steps of the scale in order, each with what it stands for."""
    instructions: Required[DecisionsScoreQuestionInstructionsInput]
    """What to score."""
    type: Required[Literal["score"]]


DecisionsScoreQuestionInput: TypeAlias = "DecisionsScoreQuestionParam | DecisionsScoreQuestion"
"""What may be passed as DecisionsScoreQuestion: a dict, or the model."""
