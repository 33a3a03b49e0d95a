"""Parameters FormatJSONSchemaConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_core.models.format_json_schema_config import FormatJSONSchemaConfig


class FormatJSONSchemaConfigParam(TypedDict, total=False):
    """Output format that asks for JSON of a given schema."""

    name: Required[str]
    """Name of the format."""
    schema: Required[Mapping[str, Any]]
    """JSON Schema of the output."""
    type: Required[Literal["json_schema"]]
    description: str
    """What the output is for, as a help to the model."""
    strict: bool | None
    """Whether the output must keep to the schema exactly."""


FormatJSONSchemaConfigInput: TypeAlias = "FormatJSONSchemaConfigParam | FormatJSONSchemaConfig"
"""What may be passed as FormatJSONSchemaConfig: a dict, or the model."""
