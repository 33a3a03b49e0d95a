"""Union Answers."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import Tagged

if TYPE_CHECKING:
    from openrouter_core.models.decisions_box_answer import DecisionsBoxAnswer
    from openrouter_core.models.decisions_choice_answer import DecisionsChoiceAnswer
    from openrouter_core.models.decisions_noul_answer import DecisionsNoulAnswer
    from openrouter_core.models.decisions_score_answer import DecisionsScoreAnswer
    from openrouter_core.unions import UnknownVariant

    Answers: TypeAlias = DecisionsBoxAnswer | DecisionsChoiceAnswer | DecisionsNoulAnswer | DecisionsScoreAnswer | UnknownVariant
    """Answer to one question of a decision: a box, a choice, a noul or a score."""
else:
    Answers = Tagged(
        "type",
        {
            "box": "DecisionsBoxAnswer",
            "choice": "DecisionsChoiceAnswer",
            "noul": "DecisionsNoulAnswer",
            "score": "DecisionsScoreAnswer",
        },
    )
