"""Model TextDoneEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import TextDoneEvent as TextDoneEvent
else:
    from openrouter_core.model import WireModel, model

    @model
    class TextDoneEvent(WireModel):
        """Stream event: an output text is complete."""

        content_index: int
        item_id: str
        logprobs: list[StreamLogprob]
        output_index: int
        sequence_number: int
        text: str
        type: Literal["response.output_text.done"]
