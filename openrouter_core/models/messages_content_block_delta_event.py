"""Model MessagesContentBlockDeltaEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.messages_content_block_delta_event_delta_variant1 import (
        MessagesContentBlockDeltaEventDeltaVariant1,
    )
    from openrouter_core.models.messages_content_block_delta_event_delta_variant2 import (
        MessagesContentBlockDeltaEventDeltaVariant2,
    )
    from openrouter_core.models.messages_content_block_delta_event_delta_variant3 import (
        MessagesContentBlockDeltaEventDeltaVariant3,
    )
    from openrouter_core.models.messages_content_block_delta_event_delta_variant4 import (
        MessagesContentBlockDeltaEventDeltaVariant4,
    )
    from openrouter_core.models.messages_content_block_delta_event_delta_variant5 import (
        MessagesContentBlockDeltaEventDeltaVariant5,
    )
    from openrouter_core.models.messages_content_block_delta_event_delta_variant6 import (
        MessagesContentBlockDeltaEventDeltaVariant6,
    )


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
    """The piece to add: text, JSON text of a tool's input, thinking, a signature or a citation."""
    index: int
    """Position of the block in the message's content."""
    type: Literal["content_block_delta"]
