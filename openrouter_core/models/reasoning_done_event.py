"""Model ReasoningDoneEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ReasoningDoneEvent as ReasoningDoneEvent
else:
    from openrouter_core.model import WireModel, model

    @model
    class ReasoningDoneEvent(WireModel):
        """Stream event: a reasoning text is complete."""

        content_index: int
        item_id: str
        output_index: int
        sequence_number: int
        text: str
        type: Literal["response.reasoning_text.done"]
