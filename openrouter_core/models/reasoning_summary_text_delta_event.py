"""Model ReasoningSummaryTextDeltaEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ReasoningSummaryTextDeltaEvent as ReasoningSummaryTextDeltaEvent
else:
    from openrouter_core.model import WireModel, model

    @model
    class ReasoningSummaryTextDeltaEvent(WireModel):
        """Stream event: the next piece of a reasoning summary."""

        delta: str
        item_id: str
        output_index: int
        sequence_number: int
        summary_index: int
        type: Literal["response.reasoning_summary_text.delta"]
