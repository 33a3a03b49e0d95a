"""Model CustomToolCallItem."""

from __future__ import annotations

from typing import Any, Literal

from openrouter_core.model import WireModel, model, nullable, wire


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
    status: Any = nullable(default=None)
