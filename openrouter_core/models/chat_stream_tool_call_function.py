"""Model ChatStreamToolCallFunction."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ChatStreamToolCallFunction as ChatStreamToolCallFunction
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class ChatStreamToolCallFunction(WireModel):
        """Piece of the function call."""

        arguments: str | None = nullable(default=None)
        name: str | None = None
