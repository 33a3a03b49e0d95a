"""Model InternChatEchoedToolCallFunction."""

from __future__ import annotations

from openrouter_core.model import WireModel, model, nullable


@model
class InternChatEchoedToolCallFunction(WireModel):
    """Name and arguments of a tool call that is sent back."""

    arguments: str | None = nullable(default=None)
    """Arguments of the call; where this is a string, it is JSON text."""
    name: str
