"""Model InternChatEchoedToolCall."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import InternChatEchoedToolCall as InternChatEchoedToolCall
else:
    from openrouter_core.model import WireModel, model

    @model
    class InternChatEchoedToolCall(WireModel):
        """A tool call of an earlier intern message, sent back as history."""

        function: InternChatEchoedToolCallFunction
        id: str
