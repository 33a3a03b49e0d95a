"""Parameters FunctionCallOutputItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.function_call_output_item import FunctionCallOutputItem
    from openrouter_core.params.function_call_output_item_output_union2 import FunctionCallOutputItemOutputUnion2Input
    from openrouter_core.params.tool_call_status import ToolCallStatusInput


class FunctionCallOutputItemParam(TypedDict, total=False):
    """Input item: what a function call gave, for the model to go on with."""

    call_id: Required[str]
    """Ties a tool call to its output: both carry the same value."""
    output: Required[FunctionCallOutputItemOutputUnion2Input]
    """Output of the function: text, or a list of text, image and file parts."""
    type: Required[Literal["function_call_output"]]
    id: str | None
    status: ToolCallStatusInput | None


FunctionCallOutputItemInput: TypeAlias = "FunctionCallOutputItemParam | FunctionCallOutputItem"
"""What may be passed as FunctionCallOutputItem: a dict, or the model."""
