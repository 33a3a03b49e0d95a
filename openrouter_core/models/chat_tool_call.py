"""Model ChatToolCall."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ChatToolCall as ChatToolCall
else:
    from openrouter_core.model import WireModel, model

    @model
    class ChatToolCall(WireModel):
        """Function call that you are to run and answer."""

        function: ChatToolCallFunction
        id: str
        type: Literal["function"]
