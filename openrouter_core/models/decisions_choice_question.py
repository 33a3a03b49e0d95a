"""Model DecisionsChoiceQuestion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.criteria import Criteria
    from openrouter_core.models.decisions_choice_question_instructions import DecisionsChoiceQuestionInstructions


@model
class DecisionsChoiceQuestion(WireModel):
    """Question that asks the model to pick one of several named choices."""

    criteria: dict[str, Criteria | None]
    """The choices: when each one applies, by its name."""
    instructions: DecisionsChoiceQuestionInstructions
    """What to decide."""
    type: Literal["choice"]
