"""Parameters Questions."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from openrouter_core.params.decisions_box_question import DecisionsBoxQuestionInput
    from openrouter_core.params.decisions_choice_question import DecisionsChoiceQuestionInput
    from openrouter_core.params.decisions_noul_question import DecisionsNoulQuestionInput
    from openrouter_core.params.decisions_score_question import DecisionsScoreQuestionInput

    QuestionsInput: TypeAlias = (
        DecisionsBoxQuestionInput | DecisionsChoiceQuestionInput | DecisionsNoulQuestionInput | DecisionsScoreQuestionInput
    )
    """Question to the decisions API; the kinds are box, choice, noul and score."""
