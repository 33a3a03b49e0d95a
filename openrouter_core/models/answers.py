"""Union Answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import Answers as Answers
else:
    from openrouter_core.unions import Tagged

    Answers = Tagged(
        "type",
        {
            "box": "DecisionsBoxAnswer",
            "choice": "DecisionsChoiceAnswer",
            "noul": "DecisionsNoulAnswer",
            "score": "DecisionsScoreAnswer",
        },
    )
