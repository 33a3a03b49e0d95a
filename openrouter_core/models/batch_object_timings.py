"""Model BatchObjectTimings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.batch_object_event import BatchObjectEvent


@model
class BatchObjectTimings(WireModel):
    """When a step of a request took place."""

    epoch_ms: int
    """Milliseconds since the Unix epoch."""
    event: BatchObjectEvent
    """Step that was reached."""
    start_ms: int
    """Start, in milliseconds."""
