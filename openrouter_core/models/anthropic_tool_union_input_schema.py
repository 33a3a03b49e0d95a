"""Model AnthropicToolUnionInputSchema."""

from __future__ import annotations

from typing import Any, Literal

from openrouter_core.model import WireModel, model, nullable


@model
class AnthropicToolUnionInputSchema(WireModel):
    """JSON Schema of a tool's input."""

    type: Literal["object"]
    properties: Any = nullable(default=None)
    """Schema of each input, by name."""
    required: list[str] | None = nullable(default=None)
    """Names of the inputs that must be given."""
