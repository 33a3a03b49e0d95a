"""Model CustomToolCallItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import CustomToolCallItem as CustomToolCallItem
else:
    from openrouter_core.model import WireModel, model, nullable, wire

    @model
    class CustomToolCallItem(WireModel):
        """Input item: an earlier call of a custom tool by the model."""

        call_id: str
        input: str
        name: str
        type: Literal["custom_tool_call"]
        async_: bool | None = wire("async", default=None, nullable=True)
        id: str | None = nullable(default=None)
        namespace: str | None = nullable(default=None)
        status: ToolCallStatus | None = nullable(default=None)
