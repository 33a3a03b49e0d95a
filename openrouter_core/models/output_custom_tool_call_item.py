"""Model OutputCustomToolCallItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OutputCustomToolCallItem as OutputCustomToolCallItem
else:
    from openrouter_core.model import WireModel, model, wire

    @model
    class OutputCustomToolCallItem(WireModel):
        """A model's call of a custom tool, for the caller to run."""

        call_id: str
        input: str
        name: str
        type: Literal["custom_tool_call"]
        async_: bool | None = wire("async", default=None)
        id: str | None = None
        namespace: str | None = None
        status: OutputCustomToolCallItemStatus | None = None
