"""Model MessagesDeltaEventDelta."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import MessagesDeltaEventDelta as MessagesDeltaEventDelta
else:
    from openrouter_core.model import WireModel, model

    @model
    class MessagesDeltaEventDelta(WireModel):
        """What is known of a streamed message near its end: why and where it stopped."""

        container: AnthropicContainer | None
        stop_details: AnthropicRefusalStopDetails | None
        stop_reason: ORAnthropicStopReason
        stop_sequence: str | None
