"""Model TextDeltaEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.stream_logprob import StreamLogprob


@model
class TextDeltaEvent(WireModel):
    """Stream event: the next piece of the output text."""

    content_index: int
    """Position of the content part within its item, from 0."""
    delta: str
    """Text to append."""
    item_id: str
    """Id of the output item that the event is about."""
    logprobs: list[StreamLogprob]
    """Log probability of each token in `delta`, if it was asked for."""
    output_index: int
    """Position of the item in the response's `output`, from 0."""
    sequence_number: int
    """Place of the event in its stream; it rises from event to event."""
    type: Literal["response.output_text.delta"]
