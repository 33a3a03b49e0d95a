"""Parameters OpenAIResponsesToolChoiceFunction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.open_ai_responses_tool_choice_function import OpenAIResponsesToolChoiceFunction


class OpenAIResponsesToolChoiceFunctionParam(TypedDict, total=False):
    """Demand that the model calls one function."""

    name: Required[str]
    type: Required[Literal["function"]]


OpenAIResponsesToolChoiceFunctionInput: TypeAlias = "OpenAIResponsesToolChoiceFunctionParam | OpenAIResponsesToolChoiceFunction"
"""What may be passed as OpenAIResponsesToolChoiceFunction: a dict, or the model."""
