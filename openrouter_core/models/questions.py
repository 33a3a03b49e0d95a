"""Union Questions."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import Questions as Questions
else:
    from openrouter_core.unions import Tagged

    Questions = Tagged(
        "type",
        {
            "box": "DecisionsBoxQuestion",
            "choice": "DecisionsChoiceQuestion",
            "noul": "DecisionsNoulQuestion",
            "score": "DecisionsScoreQuestion",
        },
    )
