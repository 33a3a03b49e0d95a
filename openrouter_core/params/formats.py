"""Parameters Formats."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from openrouter_core.params.format_json_object_config import FormatJSONObjectConfigInput
    from openrouter_core.params.format_json_schema_config import FormatJSONSchemaConfigInput
    from openrouter_core.params.format_text_config import FormatTextConfigInput

    FormatsInput: TypeAlias = FormatTextConfigInput | FormatJSONObjectConfigInput | FormatJSONSchemaConfigInput
    """What the model's text must be: plain text, a JSON object, or JSON of a schema."""
