"""Model ChatNamedToolChoiceFunction."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ChatNamedToolChoiceFunction as ChatNamedToolChoiceFunction
else:
    from openrouter_core.model import WireModel, model

    @model
    class ChatNamedToolChoiceFunction(WireModel):
        """Function that the model must call."""

        name: str
