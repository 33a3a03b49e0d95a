"""Model BatchObjectDebug."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.batch_object_timings import BatchObjectTimings


@model
class BatchObjectDebug(WireModel):
    """Debugging facts about a request in a batch."""

    echo_upstream_body: dict[str, Any] | None = None
    """Body that OpenRouter sent to the provider."""
    timings: BatchObjectTimings | None = None
