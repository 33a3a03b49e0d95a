"""Model ChatJSONSchemaConfig."""

from __future__ import annotations

from typing import Any

from openrouter_core.model import WireModel, model, nullable


@model
class ChatJSONSchemaConfig(WireModel):
    """JSON Schema that the output must fit."""

    name: str
    description: str | None = None
    """Tells the model what the output is for."""
    schema: dict[str, Any] | None = None
    """The JSON Schema itself."""
    strict: bool | None = nullable(default=None)
    """Whether the model must keep exactly to the JSON Schema."""
