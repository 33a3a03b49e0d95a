"""Model MessagesDeltaEventDelta."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_container import AnthropicContainer
    from openrouter_core.models.anthropic_refusal_stop_details import AnthropicRefusalStopDetails
    from openrouter_core.models.or_anthropic_stop_reason import ORAnthropicStopReason


@model
class MessagesDeltaEventDelta(WireModel):
    """What is known of a streamed message near its end: why and where it stopped."""

    container: AnthropicContainer | None
    stop_details: AnthropicRefusalStopDetails | None
    stop_reason: ORAnthropicStopReason
    stop_sequence: str | None
