"""Parameters OpenAIResponsesToolChoice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.open_ai_responses_tool_choice import OpenAIResponsesToolChoice
    from openrouter_core.params.type import TypeInput


class OpenAIResponsesToolChoiceParam(TypedDict, total=False):
    """Demand that the model uses the web search preview tool."""

    type: Required[TypeInput]
    """Which version of the web search preview tool."""


OpenAIResponsesToolChoiceInput: TypeAlias = "OpenAIResponsesToolChoiceParam | OpenAIResponsesToolChoice"
"""What may be passed as OpenAIResponsesToolChoice: a dict, or the model."""
