"""Union Questions."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import Tagged

if TYPE_CHECKING:
    from openrouter_core.models.decisions_box_question import DecisionsBoxQuestion
    from openrouter_core.models.decisions_choice_question import DecisionsChoiceQuestion
    from openrouter_core.models.decisions_noul_question import DecisionsNoulQuestion
    from openrouter_core.models.decisions_score_question import DecisionsScoreQuestion
    from openrouter_core.unions import UnknownVariant

    Questions: TypeAlias = (
        DecisionsBoxQuestion | DecisionsChoiceQuestion | DecisionsNoulQuestion | DecisionsScoreQuestion | UnknownVariant
    )
    """Question to the decisions API; the kinds are box, choice, noul and score."""
else:
    Questions = Tagged(
        "type",
        {
            "box": "DecisionsBoxQuestion",
            "choice": "DecisionsChoiceQuestion",
            "noul": "DecisionsNoulQuestion",
            "score": "DecisionsScoreQuestion",
        },
    )
