"""Model FunctionCallOutputItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import FunctionCallOutputItem as FunctionCallOutputItem
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class FunctionCallOutputItem(WireModel):
        """Input item: what a function call gave, for the model to go on with."""

        call_id: str
        output: FunctionCallOutputItemOutputUnion2
        type: Literal["function_call_output"]
        id: str | None = nullable(default=None)
        status: ToolCallStatus | None = nullable(default=None)
