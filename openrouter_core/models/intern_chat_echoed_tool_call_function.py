"""Model InternChatEchoedToolCallFunction."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import InternChatEchoedToolCallFunction as InternChatEchoedToolCallFunction
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class InternChatEchoedToolCallFunction(WireModel):
        """Name and arguments of a tool call that is sent back."""

        arguments: str | None = nullable(default=None)
        name: str
