"""Model CodeInterpreterCallCodeDeltaEvent."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class CodeInterpreterCallCodeDeltaEvent(WireModel):
    """Stream event: a further piece of the code that the code interpreter is to run."""

    delta: str
    """Code to append to what has come so far."""
    item_id: str
    """Id of the output item that the event is about."""
    output_index: int
    """Position of the item in the response's `output`, from 0."""
    sequence_number: int
    """Place of the event in its stream; it rises from event to event."""
    type: Literal["response.code_interpreter_call_code.delta"]
