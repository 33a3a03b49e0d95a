"""Model FunctionCallArgsDeltaEvent."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class FunctionCallArgsDeltaEvent(WireModel):
    """Stream event: a further piece of the arguments of a function call."""

    delta: str
    """JSON text to append to the arguments so far."""
    item_id: str
    """Id of the output item that the event is about."""
    output_index: int
    """Position of the item in the response's `output`, from 0."""
    sequence_number: int
    """Place of the event in its stream; it rises from event to event."""
    type: Literal["response.function_call_arguments.delta"]
