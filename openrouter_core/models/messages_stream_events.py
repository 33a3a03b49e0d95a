"""Union MessagesStreamEvents."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import MessagesStreamEvents as MessagesStreamEvents
else:
    from openrouter_core.unions import Tagged

    MessagesStreamEvents = Tagged(
        "type",
        {
            "content_block_delta": "MessagesContentBlockDeltaEvent",
            "content_block_start": "MessagesContentBlockStartEvent",
            "content_block_stop": "MessagesContentBlockStopEvent",
            "error": "MessagesErrorEvent",
            "message_delta": "MessagesDeltaEvent",
            "message_start": "MessagesStartEvent",
            "message_stop": "MessagesStopEvent",
            "ping": "MessagesPingEvent",
        },
    )
