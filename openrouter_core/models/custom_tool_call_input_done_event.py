"""Model CustomToolCallInputDoneEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import CustomToolCallInputDoneEvent as CustomToolCallInputDoneEvent
else:
    from openrouter_core.model import WireModel, model

    @model
    class CustomToolCallInputDoneEvent(WireModel):
        """Stream event: the input of a custom tool call is complete."""

        input: str
        item_id: str
        output_index: int
        sequence_number: int
        type: Literal["response.custom_tool_call_input.done"]
