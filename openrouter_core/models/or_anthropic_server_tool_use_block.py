"""Model ORAnthropicServerToolUseBlock."""

from __future__ import annotations

from typing import Any, Literal

from openrouter_core.model import WireModel, model, nullable


@model
class ORAnthropicServerToolUseBlock(WireModel):
    """A model's use of a tool that a server runs."""

    id: str
    name: str
    type: Literal["server_tool_use"]
    caller: Any = nullable(default=None)
    """Who made the call: the model or code that it ran; null where not said."""
    input: Any = nullable(default=None)
    """Input of the tool."""
