"""Model AlignmentChatToolCall."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AlignmentChatToolCall as AlignmentChatToolCall
else:
    from openrouter_core.model import WireModel, model

    @model
    class AlignmentChatToolCall(WireModel):
        """Tool call in a rejected chat answer."""

        function: AlignmentChatToolCallFunction
        id: str
        type: Literal["function"]
