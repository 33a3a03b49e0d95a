"""Model DecisionsChoiceQuestion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import DecisionsChoiceQuestion as DecisionsChoiceQuestion
else:
    from openrouter_core.model import WireModel, model

    @model
    class DecisionsChoiceQuestion(WireModel):
        """Question that asks the model to pick one of several named choices."""

        criteria: dict[str, Criteria | None]
        instructions: DecisionsChoiceQuestionInstructions
        type: Literal["choice"]
