"""Parameters DecisionsChoiceQuestion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_core.models.decisions_choice_question import DecisionsChoiceQuestion
    from openrouter_core.params.criteria import CriteriaInput
    from openrouter_core.params.decisions_choice_question_instructions import DecisionsChoiceQuestionInstructionsInput


class DecisionsChoiceQuestionParam(TypedDict, total=False):
    """Question that asks the model to pick one of several named choices."""

    criteria: Required[Mapping[str, CriteriaInput | None]]
    """The choices: when each one applies, by its name."""
    instructions: Required[DecisionsChoiceQuestionInstructionsInput]
    """What to decide."""
    type: Required[Literal["choice"]]


DecisionsChoiceQuestionInput: TypeAlias = "DecisionsChoiceQuestionParam | DecisionsChoiceQuestion"
"""What may be passed as DecisionsChoiceQuestion: a dict, or the model."""
