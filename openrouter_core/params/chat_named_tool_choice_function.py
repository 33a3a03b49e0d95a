"""Parameters ChatNamedToolChoiceFunction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.chat_named_tool_choice_function import ChatNamedToolChoiceFunction


class ChatNamedToolChoiceFunctionParam(TypedDict, total=False):
    """Function that the model must call."""

    name: Required[str]


ChatNamedToolChoiceFunctionInput: TypeAlias = "ChatNamedToolChoiceFunctionParam | ChatNamedToolChoiceFunction"
"""What may be passed as ChatNamedToolChoiceFunction: a dict, or the model."""
