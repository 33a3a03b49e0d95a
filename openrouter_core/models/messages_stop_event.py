"""Model MessagesStopEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import MessagesStopEvent as MessagesStopEvent
else:
    from openrouter_core.model import WireModel, model

    @model
    class MessagesStopEvent(WireModel):
        """Stream event: the message is complete."""

        openrouter_metadata: OpenRouterMetadata | None = None
        type: Literal["message_stop"]
