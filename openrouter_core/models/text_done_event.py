"""Model TextDoneEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.stream_logprob import StreamLogprob


@model
class TextDoneEvent(WireModel):
    """Stream event: an output text is complete."""

    content_index: int
    """Position of the content part within its item, from 0."""
    item_id: str
    """Id of the output item that the event is about."""
    logprobs: list[StreamLogprob]
    """Log probability of each token of the text, if it was asked for."""
    output_index: int
    """Position of the item in the response's `output`, from 0."""
    sequence_number: int
    """Place of the event in its stream; it rises from event to event."""
    text: str
    """The whole text."""
    type: Literal["response.output_text.done"]
