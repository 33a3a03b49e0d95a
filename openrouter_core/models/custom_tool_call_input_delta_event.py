"""Model CustomToolCallInputDeltaEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import CustomToolCallInputDeltaEvent as CustomToolCallInputDeltaEvent
else:
    from openrouter_core.model import WireModel, model

    @model
    class CustomToolCallInputDeltaEvent(WireModel):
        """Stream event: a further piece of the input of a custom tool call."""

        delta: str
        item_id: str
        output_index: int
        sequence_number: int
        type: Literal["response.custom_tool_call_input.delta"]
