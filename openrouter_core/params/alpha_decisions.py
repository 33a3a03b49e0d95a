"""Parameters: alpha_decisions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from openrouter_core import models

CriteriaInput: TypeAlias = "str | Mapping[str, Any] | Sequence[Any]"
"""When one choice of a decision applies: text, an object or a list."""


CriterionInput: TypeAlias = "str | Mapping[str, Any] | Sequence[Any]"
"""What one score of a decision stands for: text, an object or a list."""


DecisionsBoxQuestionInstructionsInput: TypeAlias = "str | Mapping[str, Any] | Sequence[Any]"
"""What a box question asks for: text, an object or a list."""


class DecisionsBoxQuestionParam(TypedDict, total=False):
    """Question that asks where something is, to be answered with a box."""

    instructions: Required[DecisionsBoxQuestionInstructionsInput]
    """What to find."""
    type: Required[Literal["box"]]


DecisionsBoxQuestionInput: TypeAlias = "DecisionsBoxQuestionParam | models.DecisionsBoxQuestion"
"""What may be passed as DecisionsBoxQuestion: a dict, or the model."""


DecisionsChoiceQuestionInstructionsInput: TypeAlias = "str | Mapping[str, Any] | Sequence[Any]"
"""What a choice question asks for: text, an object or a list."""


class DecisionsChoiceQuestionParam(TypedDict, total=False):
    """Question that asks the model to pick one of several named choices."""

    criteria: Required[Mapping[str, CriteriaInput | None]]
    """The choices: when each one applies, by its name."""
    instructions: Required[DecisionsChoiceQuestionInstructionsInput]
    """What to decide."""
    type: Required[Literal["choice"]]


DecisionsChoiceQuestionInput: TypeAlias = "DecisionsChoiceQuestionParam | models.DecisionsChoiceQuestion"
"""What may be passed as DecisionsChoiceQuestion: a dict, or the model."""


FalseTInput: TypeAlias = "str | Mapping[str, Any] | Sequence[Any]"
"""What false means for a noul question: text, an object or a list."""


TrueTInput: TypeAlias = "str | Mapping[str, Any] | Sequence[Any]"
"""What has to hold for a question to be answered true: a text, an object or a list."""


class DecisionsNoulQuestionCriteriaParam(TypedDict, total=False):
    """What the two ends of a noul question mean."""

    false: Required[FalseTInput]
    """When the answer is false."""
    true: Required[TrueTInput]
    """When the answer is true."""


DecisionsNoulQuestionCriteriaInput: TypeAlias = "DecisionsNoulQuestionCriteriaParam | models.DecisionsNoulQuestionCriteria"
"""What may be passed as DecisionsNoulQuestionCriteria: a dict, or the model."""


DecisionsNoulQuestionInstructionsInput: TypeAlias = "str | Mapping[str, Any] | Sequence[Any]"
"""What a noul question asks for: text, an object or a list."""


class DecisionsNoulQuestionParam(TypedDict, total=False):
    """Question whose answer lies between false and true, as a number."""

    instructions: Required[DecisionsNoulQuestionInstructionsInput]
    """What to judge."""
    type: Required[Literal["noul"]]
    criteria: DecisionsNoulQuestionCriteriaInput
    """What counts as false and what as true."""


DecisionsNoulQuestionInput: TypeAlias = "DecisionsNoulQuestionParam | models.DecisionsNoulQuestion"
"""What may be passed as DecisionsNoulQuestion: a dict, or the model."""


DecisionsScoreQuestionInstructionsInput: TypeAlias = "str | Mapping[str, Any] | Sequence[Any]"
"""What a score question asks for: text, an object or a list."""


class DecisionsScoreQuestionParam(TypedDict, total=False):
    """Question that asks the model for a score on a scale."""

    criteria: Required[Sequence[CriterionInput]]
    """Steps of the scale in order, each with what it stands for."""
    instructions: Required[DecisionsScoreQuestionInstructionsInput]
    """What to score."""
    type: Required[Literal["score"]]


DecisionsScoreQuestionInput: TypeAlias = "DecisionsScoreQuestionParam | models.DecisionsScoreQuestion"
"""What may be passed as DecisionsScoreQuestion: a dict, or the model."""


QuestionsInput: TypeAlias = (
    "DecisionsBoxQuestionInput | DecisionsChoiceQuestionInput | DecisionsNoulQuestionInput | DecisionsScoreQuestionInput"
)
"""Question to the decisions API; the kinds are box, choice, noul and score."""


StateInput: TypeAlias = "str | Mapping[str, Any] | Sequence[Any]"
"""What a decision is about: a text, an object or a list."""
