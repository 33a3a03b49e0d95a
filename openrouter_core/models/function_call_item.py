"""Model FunctionCallItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import FunctionCallItem as FunctionCallItem
else:
    from openrouter_core.model import WireModel, model, nullable, wire

    @model
    class FunctionCallItem(WireModel):
        """Input item: an earlier function call by the model."""

        arguments: str | None = nullable(default=None)
        call_id: str
        name: str
        type: Literal["function_call"]
        async_: bool | None = wire("async", default=None, nullable=True)
        id: str | None = nullable(default=None)
        namespace: str | None = nullable(default=None)
        status: ToolCallStatus | None = nullable(default=None)
        subagent_id: str | None = nullable(default=None)
        subagent_items: list[FunctionCallItemSubagentItem] | None = nullable(default=None)
