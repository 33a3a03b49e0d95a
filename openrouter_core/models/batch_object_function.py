"""Model BatchObjectFunction."""

from __future__ import annotations

from openrouter_core.model import WireModel, model, nullable


@model
class BatchObjectFunction(WireModel):
    """Function that a chat answer calls, with its arguments."""

    arguments: str | None = nullable(default=None)
    """Arguments of the call; where this is a string, it is JSON text."""
    name: str
