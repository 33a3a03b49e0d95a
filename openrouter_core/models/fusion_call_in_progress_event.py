"""Model FusionCallInProgressEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import FusionCallInProgressEvent as FusionCallInProgressEvent
else:
    from openrouter_core.model import WireModel, model

    @model
    class FusionCallInProgressEvent(WireModel):
        """Stream event: a fusion call has begun."""

        item_id: str
        output_index: int
        sequence_number: int
        type: Literal["response.fusion_call.in_progress"]
