"""Model MessagesOutputConfigFormat."""

from __future__ import annotations

from typing import Any, Literal

from openrouter_core.model import WireModel, model


@model
class MessagesOutputConfigFormat(WireModel):
    """Demand that the answer is JSON that fits a schema."""

    schema: dict[str, Any]
    """JSON Schema of the answer."""
    type: Literal["json_schema"]
