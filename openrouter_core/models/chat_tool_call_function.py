"""Model ChatToolCallFunction."""

from __future__ import annotations

from openrouter_core.model import WireModel, model, nullable


@model
class ChatToolCallFunction(WireModel):
    """Function to call, with its arguments."""

    arguments: str | None = nullable(default=None)
    """Arguments as JSON text; the model may get it wrong, so check it."""
    name: str
