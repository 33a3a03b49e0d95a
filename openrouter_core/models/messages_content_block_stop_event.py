"""Model MessagesContentBlockStopEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import MessagesContentBlockStopEvent as MessagesContentBlockStopEvent
else:
    from openrouter_core.model import WireModel, model

    @model
    class MessagesContentBlockStopEvent(WireModel):
        """Stream event: a content block is complete."""

        index: int
        type: Literal["content_block_stop"]
