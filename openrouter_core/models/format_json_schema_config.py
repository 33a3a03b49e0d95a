"""Model FormatJSONSchemaConfig."""

from __future__ import annotations

from typing import Any, Literal

from openrouter_core.model import WireModel, model, nullable


@model
class FormatJSONSchemaConfig(WireModel):
    """Output format that asks for JSON of a given schema."""

    name: str
    """Name of the format."""
    schema: dict[str, Any]
    """JSON Schema of the output."""
    type: Literal["json_schema"]
    description: str | None = None
    """What the output is for, as a help to the model."""
    strict: bool | None = nullable(default=None)
    """Whether the output must keep to the schema exactly."""
