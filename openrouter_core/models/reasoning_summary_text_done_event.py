"""Model ReasoningSummaryTextDoneEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ReasoningSummaryTextDoneEvent as ReasoningSummaryTextDoneEvent
else:
    from openrouter_core.model import WireModel, model

    @model
    class ReasoningSummaryTextDoneEvent(WireModel):
        """Stream event: the text of a reasoning summary part is complete."""

        item_id: str
        output_index: int
        sequence_number: int
        summary_index: int
        text: str
        type: Literal["response.reasoning_summary_text.done"]
