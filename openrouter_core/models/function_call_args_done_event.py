"""Model FunctionCallArgsDoneEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import FunctionCallArgsDoneEvent as FunctionCallArgsDoneEvent
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class FunctionCallArgsDoneEvent(WireModel):
        """Stream event: the arguments of a function call are complete."""

        arguments: str | None = nullable(default=None)
        item_id: str
        name: str
        output_index: int
        sequence_number: int
        type: Literal["response.function_call_arguments.done"]
