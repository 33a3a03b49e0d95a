"""Model TextDeltaEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import TextDeltaEvent as TextDeltaEvent
else:
    from openrouter_core.model import WireModel, model

    @model
    class TextDeltaEvent(WireModel):
        """Stream event: the next piece of the output text."""

        content_index: int
        delta: str
        item_id: str
        logprobs: list[StreamLogprob]
        output_index: int
        sequence_number: int
        type: Literal["response.output_text.delta"]
