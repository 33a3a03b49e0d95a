"""Union Formats."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import Formats as Formats
else:
    from openrouter_core.unions import Tagged

    Formats = Tagged(
        "type", {"text": "FormatTextConfig", "json_object": "FormatJSONObjectConfig", "json_schema": "FormatJSONSchemaConfig"}
    )
