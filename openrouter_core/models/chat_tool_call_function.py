"""Model ChatToolCallFunction."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ChatToolCallFunction as ChatToolCallFunction
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class ChatToolCallFunction(WireModel):
        """Function to call, with its arguments."""

        arguments: str | None = nullable(default=None)
        name: str
