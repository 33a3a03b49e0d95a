"""Parameters DecisionsNoulQuestion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.decisions_noul_question import DecisionsNoulQuestion
    from openrouter_core.params.decisions_noul_question_criteria import DecisionsNoulQuestionCriteriaInput
    from openrouter_core.params.decisions_noul_question_instructions import DecisionsNoulQuestionInstructionsInput


class DecisionsNoulQuestionParam(TypedDict, total=False):
    """Question whose answer lies between false and true, as a number."""

    instructions: Required[DecisionsNoulQuestionInstructionsInput]
    """What to judge."""
    type: Required[Literal["noul"]]
    criteria: DecisionsNoulQuestionCriteriaInput
    """What counts as false and what as true."""


DecisionsNoulQuestionInput: TypeAlias = "DecisionsNoulQuestionParam | DecisionsNoulQuestion"
"""What may be passed as DecisionsNoulQuestion: a dict, or the model."""
