"""Model FunctionCallArgsDoneEvent."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model, nullable


@model
class FunctionCallArgsDoneEvent(WireModel):
    """Stream event: the arguments of a function call are complete."""

    arguments: str | None = nullable(default=None)
    """The whole arguments, as JSON text."""
    item_id: str
    """Id of the output item that the event is about."""
    name: str
    """Name of the function that is called."""
    output_index: int
    """Position of the item in the response's `output`, from 0."""
    sequence_number: int
    """Place of the event in its stream; it rises from event to event."""
    type: Literal["response.function_call_arguments.done"]
