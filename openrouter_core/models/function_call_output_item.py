"""Model FunctionCallOutputItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.function_call_output_item_output_union2 import FunctionCallOutputItemOutputUnion2
    from openrouter_core.models.tool_call_status import ToolCallStatus


@model
class FunctionCallOutputItem(WireModel):
    """Input item: what a function call gave, for the model to go on with."""

    call_id: str
    """Ties a tool call to its output: both carry the same value."""
    output: FunctionCallOutputItemOutputUnion2
    """Output of the function: text, or a list of text, image and file parts."""
    type: Literal["function_call_output"]
    id: str | None = nullable(default=None)
    status: ToolCallStatus | None = nullable(default=None)
