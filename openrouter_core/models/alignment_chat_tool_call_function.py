"""Model AlignmentChatToolCallFunction."""

from __future__ import annotations

from openrouter_core.model import WireModel, model, nullable


@model
class AlignmentChatToolCallFunction(WireModel):
    """Function and arguments of a tool call that was rejected."""

    arguments: str | None = nullable(default=None)
    """Arguments of the call; where this is a string, it is JSON text."""
    name: str
