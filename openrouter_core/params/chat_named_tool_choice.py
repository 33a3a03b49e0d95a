"""Parameters ChatNamedToolChoice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.chat_named_tool_choice import ChatNamedToolChoice
    from openrouter_core.params.chat_named_tool_choice_function import ChatNamedToolChoiceFunctionInput


class ChatNamedToolChoiceParam(TypedDict, total=False):
    """Makes the model call one particular function."""

    function: Required[ChatNamedToolChoiceFunctionInput]
    type: Required[Literal["function"]]


ChatNamedToolChoiceInput: TypeAlias = "ChatNamedToolChoiceParam | ChatNamedToolChoice"
"""What may be passed as ChatNamedToolChoice: a dict, or the model."""
