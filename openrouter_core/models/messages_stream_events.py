"""Union MessagesStreamEvents."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import Tagged

if TYPE_CHECKING:
    from openrouter_core.models.messages_content_block_delta_event import MessagesContentBlockDeltaEvent
    from openrouter_core.models.messages_content_block_start_event import MessagesContentBlockStartEvent
    from openrouter_core.models.messages_content_block_stop_event import MessagesContentBlockStopEvent
    from openrouter_core.models.messages_delta_event import MessagesDeltaEvent
    from openrouter_core.models.messages_error_event import MessagesErrorEvent
    from openrouter_core.models.messages_ping_event import MessagesPingEvent
    from openrouter_core.models.messages_start_event import MessagesStartEvent
    from openrouter_core.models.messages_stop_event import MessagesStopEvent
    from openrouter_core.unions import UnknownVariant

    MessagesStreamEvents: TypeAlias = (
        MessagesStartEvent
        | MessagesDeltaEvent
        | MessagesStopEvent
        | MessagesContentBlockStartEvent
        | MessagesContentBlockDeltaEvent
        | MessagesContentBlockStopEvent
        | MessagesPingEvent
        | MessagesErrorEvent
        | UnknownVariant
    )
    """An event of a streamed Messages answer, told apart by `type`."""
else:
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
