"""Parameters DecisionsNoulQuestionCriteria."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.decisions_noul_question_criteria import DecisionsNoulQuestionCriteria
    from openrouter_core.params.false_t import FalseTInput
    from openrouter_core.params.true_t import TrueTInput


class DecisionsNoulQuestionCriteriaParam(TypedDict, total=False):
    """What the two ends of a noul question mean."""

    false: Required[FalseTInput]
    """When the answer is false."""
    true: Required[TrueTInput]
    """When the answer is true."""


DecisionsNoulQuestionCriteriaInput: TypeAlias = "DecisionsNoulQuestionCriteriaParam | DecisionsNoulQuestionCriteria"
"""What may be passed as DecisionsNoulQuestionCriteria: a dict, or the model."""
