"""Parameters ResponseFormat."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from openrouter_core.params.chat_format_grammar_config import ChatFormatGrammarConfigInput
    from openrouter_core.params.chat_format_json_object_config import ChatFormatJSONObjectConfigInput
    from openrouter_core.params.chat_format_json_schema_config import ChatFormatJSONSchemaConfigInput
    from openrouter_core.params.chat_format_python_config import ChatFormatPythonConfigInput
    from openrouter_core.params.chat_format_text_config import ChatFormatTextConfigInput

    ResponseFormatInput: TypeAlias = (
        ChatFormatGrammarConfigInput
        | ChatFormatJSONObjectConfigInput
        | ChatFormatJSONSchemaConfigInput
        | ChatFormatPythonConfigInput
        | ChatFormatTextConfigInput
    )
    """Form the answer must take: text, JSON, JSON by a schema, a grammar or Python."""
