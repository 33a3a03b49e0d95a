"""Model OpenAIResponseCustomToolCall."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model, wire


@model
class OpenAIResponseCustomToolCall(WireModel):
    """A call of a custom tool, in a Responses conversation."""

    call_id: str
    """Ties a tool call to its output: both carry the same value."""
    input: str
    """Free-form text that the model passes to the tool."""
    name: str
    type: Literal["custom_tool_call"]
    async_: bool | None = wire("async", default=None)
    id: str | None = None
    namespace: str | None = None
    """Namespace of the tool that is called."""
