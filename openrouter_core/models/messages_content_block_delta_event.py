"""Model MessagesContentBlockDeltaEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import MessagesContentBlockDeltaEvent as MessagesContentBlockDeltaEvent
else:
    from openrouter_core.model import WireModel, model

    @model
    class MessagesContentBlockDeltaEvent(WireModel):
        """Stream event: a content block grew."""

        delta: (
            MessagesContentBlockDeltaEventDeltaVariant1
            | MessagesContentBlockDeltaEventDeltaVariant2
            | MessagesContentBlockDeltaEventDeltaVariant3
            | MessagesContentBlockDeltaEventDeltaVariant4
            | MessagesContentBlockDeltaEventDeltaVariant5
            | MessagesContentBlockDeltaEventDeltaVariant6
        )
        index: int
        type: Literal["content_block_delta"]
