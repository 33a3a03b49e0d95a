"""Model ReasoningSummaryPartAddedEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ReasoningSummaryPartAddedEvent as ReasoningSummaryPartAddedEvent
else:
    from openrouter_core.model import WireModel, model

    @model
    class ReasoningSummaryPartAddedEvent(WireModel):
        """Stream event: a new part of a reasoning summary begins."""

        item_id: str
        output_index: int
        part: ReasoningSummaryText
        sequence_number: int
        summary_index: int
        type: Literal["response.reasoning_summary_part.added"]
