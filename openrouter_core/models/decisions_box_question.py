"""Model DecisionsBoxQuestion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import DecisionsBoxQuestion as DecisionsBoxQuestion
else:
    from openrouter_core.model import WireModel, model

    @model
    class DecisionsBoxQuestion(WireModel):
        """Question that asks where something is, to be answered with a box."""

        instructions: DecisionsBoxQuestionInstructions
        type: Literal["box"]
