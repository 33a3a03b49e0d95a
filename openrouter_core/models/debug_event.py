"""Model DebugEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.debug_event_debug import DebugEventDebug


@model
class DebugEvent(WireModel):
    """Stream event: debugging details, sent when the request asks for them."""

    debug: DebugEventDebug
    sequence_number: int
    """Place of the event in its stream; it rises from event to event."""
    type: Literal["response.debug"]
