"""Model ReasoningDeltaEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ReasoningDeltaEvent as ReasoningDeltaEvent
else:
    from openrouter_core.model import WireModel, model

    @model
    class ReasoningDeltaEvent(WireModel):
        """Stream event: the next piece of reasoning text."""

        content_index: int
        delta: str
        item_id: str
        output_index: int
        sequence_number: int
        type: Literal["response.reasoning_text.delta"]
