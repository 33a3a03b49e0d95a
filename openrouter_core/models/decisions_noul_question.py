"""Model DecisionsNoulQuestion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.decisions_noul_question_criteria import DecisionsNoulQuestionCriteria
    from openrouter_core.models.decisions_noul_question_instructions import DecisionsNoulQuestionInstructions


@model
class DecisionsNoulQuestion(WireModel):
    """Question whose answer lies between false and true, as a number."""

    instructions: DecisionsNoulQuestionInstructions
    """What to judge."""
    type: Literal["noul"]
    criteria: DecisionsNoulQuestionCriteria | None = None
    """What counts as false and what as true."""
