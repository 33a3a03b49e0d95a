"""Model InternChatToolCall."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import InternChatToolCall as InternChatToolCall
else:
    from openrouter_core.model import WireModel, model

    @model
    class InternChatToolCall(WireModel):
        """A request of the intern for input from the caller, made as a tool call."""

        function: InternChatToolCallFunction
        id: str
        index: int
        type: Literal["function"]
