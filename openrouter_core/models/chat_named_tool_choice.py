"""Model ChatNamedToolChoice."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ChatNamedToolChoice as ChatNamedToolChoice
else:
    from openrouter_core.model import WireModel, model

    @model
    class ChatNamedToolChoice(WireModel):
        """Makes the model call one particular function."""

        function: ChatNamedToolChoiceFunction
        type: Literal["function"]
