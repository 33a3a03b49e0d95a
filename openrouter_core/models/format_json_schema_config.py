"""Model FormatJSONSchemaConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from openrouter_core.models import FormatJSONSchemaConfig as FormatJSONSchemaConfig
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class FormatJSONSchemaConfig(WireModel):
        """Output format that asks for JSON of a given schema."""

        name: str
        schema: dict[str, Any]
        type: Literal["json_schema"]
        description: str | None = None
        strict: bool | None = nullable(default=None)
