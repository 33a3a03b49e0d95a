"""Model DebugEventTimings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.debug_event_event import DebugEventEvent


@model
class DebugEventTimings(WireModel):
    """When one step of a request took place."""

    epoch_ms: int
    """Point in time, in Unix milliseconds."""
    event: DebugEventEvent
    """Step that the times are about."""
    start_ms: int
    """Start, in milliseconds."""
