"""Model DebugEventTimings."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import DebugEventTimings as DebugEventTimings
else:
    from openrouter_core.model import WireModel, model

    @model
    class DebugEventTimings(WireModel):
        """When one step of a request took place."""

        epoch_ms: int
        event: DebugEventEvent
        start_ms: int
