"""Model CustomToolCallItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model, nullable, wire

if TYPE_CHECKING:
    from openrouter_core.models.tool_call_status import ToolCallStatus


@model
class CustomToolCallItem(WireModel):
    """Input item: an earlier call of a custom tool by the model."""

    call_id: str
    """Ties a tool call to its output: both carry the same value."""
    input: str
    """Free text that the model gave to the tool."""
    name: str
    """Name of the tool that was called."""
    type: Literal["custom_tool_call"]
    async_: bool | None = wire("async", default=None, nullable=True)
    id: str | None = nullable(default=None)
    namespace: str | None = nullable(default=None)
    """Namespace of the tool that is called."""
    status: ToolCallStatus | None = nullable(default=None)
