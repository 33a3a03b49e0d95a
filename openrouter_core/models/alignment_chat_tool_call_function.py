"""Model AlignmentChatToolCallFunction."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import AlignmentChatToolCallFunction as AlignmentChatToolCallFunction
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class AlignmentChatToolCallFunction(WireModel):
        """Function and arguments of a tool call that was rejected."""

        arguments: str | None = nullable(default=None)
        name: str
