"""Parameters OpenAIResponsesRefusalContent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.open_ai_responses_refusal_content import OpenAIResponsesRefusalContent


class OpenAIResponsesRefusalContentParam(TypedDict, total=False):
    """A part of an answer in which the model refuses."""

    refusal: Required[str]
    """What the model says in refusing."""
    type: Required[Literal["refusal"]]


OpenAIResponsesRefusalContentInput: TypeAlias = "OpenAIResponsesRefusalContentParam | OpenAIResponsesRefusalContent"
"""What may be passed as OpenAIResponsesRefusalContent: a dict, or the model."""
