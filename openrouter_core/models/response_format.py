"""Union ResponseFormat."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ResponseFormat as ResponseFormat
else:
    from openrouter_core.unions import Tagged

    ResponseFormat = Tagged(
        "type",
        {
            "grammar": "ChatFormatGrammarConfig",
            "json_object": "ChatFormatJSONObjectConfig",
            "json_schema": "ChatFormatJSONSchemaConfig",
            "python": "ChatFormatPythonConfig",
            "text": "ChatFormatTextConfig",
        },
    )
