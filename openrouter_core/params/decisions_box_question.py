"""Parameters DecisionsBoxQuestion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.decisions_box_question import DecisionsBoxQuestion
    from openrouter_core.params.decisions_box_question_instructions import DecisionsBoxQuestionInstructionsInput


class DecisionsBoxQuestionParam(TypedDict, total=False):
    """Question that asks where something is, to be answered with a box."""

    instructions: Required[DecisionsBoxQuestionInstructionsInput]
    """What to find."""
    type: Required[Literal["box"]]


DecisionsBoxQuestionInput: TypeAlias = "DecisionsBoxQuestionParam | DecisionsBoxQuestion"
"""What may be passed as DecisionsBoxQuestion: a dict, or the model."""
