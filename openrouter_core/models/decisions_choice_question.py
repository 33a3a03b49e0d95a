"""Model DecisionsChoiceQuestion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.decisions_choice_question_instructions import DecisionsChoiceQuestionInstructions


@model
class DecisionsChoiceQuestion(WireModel):
    """Question that asks the model to pick one of several named choices."""

    criteria: dict[str, Any]
    """The choices: when each one applies, by its name."""
    instructions: DecisionsChoiceQuestionInstructions
    """What to decide."""
    type: Literal["choice"]
