"""Model DebugEventDebug."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.debug_event_timings import DebugEventTimings


@model
class DebugEventDebug(WireModel):
    """Debugging details of a request."""

    echo_upstream_body: dict[str, Any] | None = None
    """Request body as it went to the provider."""
    timings: DebugEventTimings | None = None
    """When a step of the request took place."""
