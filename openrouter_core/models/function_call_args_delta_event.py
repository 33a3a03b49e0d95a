"""Model FunctionCallArgsDeltaEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import FunctionCallArgsDeltaEvent as FunctionCallArgsDeltaEvent
else:
    from openrouter_core.model import WireModel, model

    @model
    class FunctionCallArgsDeltaEvent(WireModel):
        """Stream event: a further piece of the arguments of a function call."""

        delta: str
        item_id: str
        output_index: int
        sequence_number: int
        type: Literal["response.function_call_arguments.delta"]
