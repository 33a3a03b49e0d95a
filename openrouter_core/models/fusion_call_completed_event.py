"""Model FusionCallCompletedEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import FusionCallCompletedEvent as FusionCallCompletedEvent
else:
    from openrouter_core.model import WireModel, model

    @model
    class FusionCallCompletedEvent(WireModel):
        """Stream event: a fusion call has finished."""

        item_id: str
        output_index: int
        sequence_number: int
        type: Literal["response.fusion_call.completed"]
