"""Model MessagesRequestInputSchema."""

from __future__ import annotations

from typing import Any

from openrouter_core.model import WireModel, model, nullable


@model
class MessagesRequestInputSchema(WireModel):
    """JSON Schema of the input of a custom tool."""

    properties: Any = nullable(default=None)
    """Schemas of the input's properties, by name."""
    required: list[str] | None = nullable(default=None)
    """Names of the properties that must be given, or null."""
    type: str | None = None
