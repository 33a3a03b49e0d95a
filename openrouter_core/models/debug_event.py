"""Model DebugEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import DebugEvent as DebugEvent
else:
    from openrouter_core.model import WireModel, model

    @model
    class DebugEvent(WireModel):
        """Stream event: debugging details, sent when the request asks for them."""

        debug: DebugEventDebug
        sequence_number: int
        type: Literal["response.debug"]
