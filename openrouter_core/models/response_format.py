"""Union ResponseFormat."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import Tagged

if TYPE_CHECKING:
    from openrouter_core.models.chat_format_grammar_config import ChatFormatGrammarConfig
    from openrouter_core.models.chat_format_json_object_config import ChatFormatJSONObjectConfig
    from openrouter_core.models.chat_format_json_schema_config import ChatFormatJSONSchemaConfig
    from openrouter_core.models.chat_format_python_config import ChatFormatPythonConfig
    from openrouter_core.models.chat_format_text_config import ChatFormatTextConfig
    from openrouter_core.unions import UnknownVariant

    ResponseFormat: TypeAlias = (
        ChatFormatGrammarConfig
        | ChatFormatJSONObjectConfig
        | ChatFormatJSONSchemaConfig
        | ChatFormatPythonConfig
        | ChatFormatTextConfig
        | UnknownVariant
    )
    """Form the answer must take: text, JSON, JSON by a schema, a grammar or Python."""
else:
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
