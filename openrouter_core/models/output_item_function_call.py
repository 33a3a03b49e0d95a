"""Model OutputItemFunctionCall."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model, nullable, wire

if TYPE_CHECKING:
    from openrouter_core.models.output_item_function_call_status_union import OutputItemFunctionCallStatusUnion


@model
class OutputItemFunctionCall(WireModel):
    """A function call, in output that alignment rejected."""

    arguments: str | None = nullable(default=None)
    """Arguments of the call, as JSON text."""
    call_id: str
    """Ties a tool call to its output: both carry the same value."""
    name: str
    type: Literal["function_call"]
    async_: bool | None = wire("async", default=None)
    id: str | None = None
    namespace: str | None = None
    """Namespace of the tool that is called."""
    status: OutputItemFunctionCallStatusUnion | None = None
