"""Union Formats."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import Tagged

if TYPE_CHECKING:
    from openrouter_core.models.format_json_object_config import FormatJSONObjectConfig
    from openrouter_core.models.format_json_schema_config import FormatJSONSchemaConfig
    from openrouter_core.models.format_text_config import FormatTextConfig
    from openrouter_core.unions import UnknownVariant

    Formats: TypeAlias = FormatTextConfig | FormatJSONObjectConfig | FormatJSONSchemaConfig | UnknownVariant
    """What the model's text must be: plain text, a JSON object, or JSON of a schema."""
else:
    Formats = Tagged(
        "type", {"text": "FormatTextConfig", "json_object": "FormatJSONObjectConfig", "json_schema": "FormatJSONSchemaConfig"}
    )
