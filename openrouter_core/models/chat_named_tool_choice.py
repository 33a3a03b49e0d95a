"""Model ChatNamedToolChoice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.chat_named_tool_choice_function import ChatNamedToolChoiceFunction


@model
class ChatNamedToolChoice(WireModel):
    """Makes the model call one particular function."""

    function: ChatNamedToolChoiceFunction
    type: Literal["function"]
