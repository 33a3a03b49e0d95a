"""Model RefusalDoneEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import RefusalDoneEvent as RefusalDoneEvent
else:
    from openrouter_core.model import WireModel, model

    @model
    class RefusalDoneEvent(WireModel):
        """Stream event: a refusal is complete."""

        content_index: int
        item_id: str
        output_index: int
        refusal: str
        sequence_number: int
        type: Literal["response.refusal.done"]
