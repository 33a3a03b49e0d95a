"""Model DecisionsNoulQuestionCriteria."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import DecisionsNoulQuestionCriteria as DecisionsNoulQuestionCriteria
else:
    from openrouter_core.model import WireModel, model

    @model
    class DecisionsNoulQuestionCriteria(WireModel):
        """What the two ends of a noul question mean."""

        false: FalseT
        true: TrueT
