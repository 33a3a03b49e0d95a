"""Model ChatStreamToolCallFunction."""

from __future__ import annotations

from openrouter_core.model import WireModel, model, nullable


@model
class ChatStreamToolCallFunction(WireModel):
    """Piece of the function call."""

    arguments: str | None = nullable(default=None)
    """Further JSON text of the arguments; join the pieces before parsing."""
    name: str | None = None
    """Name of the function; in the first piece only."""
