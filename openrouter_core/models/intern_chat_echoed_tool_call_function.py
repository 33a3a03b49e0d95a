"""Model InternChatEchoedToolCallFunction."""

from __future__ import annotations

from typing import Any

from openrouter_core.model import WireModel, model, nullable


@model
class InternChatEchoedToolCallFunction(WireModel):
    """Name and arguments of a tool call that is sent back."""

    arguments: Any = nullable(default=None)
    """Arguments of the call; where this is a string, it is JSON text."""
    name: str
