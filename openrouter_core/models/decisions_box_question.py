"""Model DecisionsBoxQuestion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.decisions_box_question_instructions import DecisionsBoxQuestionInstructions


@model
class DecisionsBoxQuestion(WireModel):
    """Question that asks where something is, to be answered with a box."""

    instructions: DecisionsBoxQuestionInstructions
    """What to find."""
    type: Literal["box"]
