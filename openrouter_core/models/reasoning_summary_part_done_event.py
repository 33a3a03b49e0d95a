"""Model ReasoningSummaryPartDoneEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ReasoningSummaryPartDoneEvent as ReasoningSummaryPartDoneEvent
else:
    from openrouter_core.model import WireModel, model

    @model
    class ReasoningSummaryPartDoneEvent(WireModel):
        """Stream event: a part of a reasoning summary is complete."""

        item_id: str
        output_index: int
        part: ReasoningSummaryText
        sequence_number: int
        summary_index: int
        type: Literal["response.reasoning_summary_part.done"]
