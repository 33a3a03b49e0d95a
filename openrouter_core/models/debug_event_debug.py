"""Model DebugEventDebug."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter_core.models import DebugEventDebug as DebugEventDebug
else:
    from openrouter_core.model import WireModel, model

    @model
    class DebugEventDebug(WireModel):
        """Debugging details of a request."""

        echo_upstream_body: dict[str, Any] | None = None
        timings: DebugEventTimings | None = None
