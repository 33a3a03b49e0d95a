"""Model CustomToolCallOutputItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import CustomToolCallOutputItem as CustomToolCallOutputItem
else:
    from openrouter_core.model import WireModel, model

    @model
    class CustomToolCallOutputItem(WireModel):
        """Input item: what a custom tool call gave, for the model to go on with."""

        call_id: str
        output: CustomToolCallOutputItemOutputUnion2
        type: Literal["custom_tool_call_output"]
        id: str | None = None
