"""Model OutputFunctionCallItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OutputFunctionCallItem as OutputFunctionCallItem
else:
    from openrouter_core.model import WireModel, model, nullable, wire

    @model
    class OutputFunctionCallItem(WireModel):
        """A model's call of a function, for the caller to run."""

        arguments: str | None = nullable(default=None)
        call_id: str
        name: str
        type: Literal["function_call"]
        async_: bool | None = wire("async", default=None)
        id: str | None = None
        namespace: str | None = None
        status: OutputFunctionCallItemStatusUnion | None = None
        subagent_id: str | None = None
        subagent_items: list[OutputFunctionCallItemSubagentItem] | None = None
