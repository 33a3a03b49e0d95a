"""Model DecisionsNoulQuestion."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import DecisionsNoulQuestion as DecisionsNoulQuestion
else:
    from openrouter_core.model import WireModel, model

    @model
    class DecisionsNoulQuestion(WireModel):
        """Question whose answer lies between false and true, as a number."""

        instructions: DecisionsNoulQuestionInstructions
        type: Literal["noul"]
        criteria: DecisionsNoulQuestionCriteria | None = None
