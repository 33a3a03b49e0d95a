"""Model BatchObjectDebug."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter_core.models import BatchObjectDebug as BatchObjectDebug
else:
    from openrouter_core.model import WireModel, model

    @model
    class BatchObjectDebug(WireModel):
        """Debugging facts about a request in a batch."""

        echo_upstream_body: dict[str, Any] | None = None
        timings: BatchObjectTimings | None = None
