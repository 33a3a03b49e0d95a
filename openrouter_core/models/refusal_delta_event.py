"""Model RefusalDeltaEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import RefusalDeltaEvent as RefusalDeltaEvent
else:
    from openrouter_core.model import WireModel, model

    @model
    class RefusalDeltaEvent(WireModel):
        """Stream event: the next piece of a refusal."""

        content_index: int
        delta: str
        item_id: str
        output_index: int
        sequence_number: int
        type: Literal["response.refusal.delta"]
