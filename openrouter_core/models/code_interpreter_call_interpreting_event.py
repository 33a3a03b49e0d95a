"""Model CodeInterpreterCallInterpretingEvent."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class CodeInterpreterCallInterpretingEvent(WireModel):
    """Stream event: the code interpreter is running the code."""

    item_id: str
    """Id of the output item that the event is about."""
    output_index: int
    """Position of the item in the response's `output`, from 0."""
    sequence_number: int
    """Place of the event in its stream; it rises from event to event."""
    type: Literal["response.code_interpreter_call.interpreting"]
