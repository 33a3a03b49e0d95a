"""Parameters OpenAIResponsesToolChoiceShell."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.open_ai_responses_tool_choice_shell import OpenAIResponsesToolChoiceShell


class OpenAIResponsesToolChoiceShellParam(TypedDict, total=False):
    """Demand that the model uses the shell tool."""

    type: Required[Literal["shell"]]


OpenAIResponsesToolChoiceShellInput: TypeAlias = "OpenAIResponsesToolChoiceShellParam | OpenAIResponsesToolChoiceShell"
"""What may be passed as OpenAIResponsesToolChoiceShell: a dict, or the model."""
