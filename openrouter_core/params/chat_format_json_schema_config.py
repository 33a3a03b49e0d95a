"""Parameters ChatFormatJSONSchemaConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.chat_format_json_schema_config import ChatFormatJSONSchemaConfig
    from openrouter_core.params.chat_json_schema_config import ChatJSONSchemaConfigInput


class ChatFormatJSONSchemaConfigParam(TypedDict, total=False):
    """Output that must be JSON of a given schema."""

    json_schema: Required[ChatJSONSchemaConfigInput]
    type: Required[Literal["json_schema"]]


ChatFormatJSONSchemaConfigInput: TypeAlias = "ChatFormatJSONSchemaConfigParam | ChatFormatJSONSchemaConfig"
"""What may be passed as ChatFormatJSONSchemaConfig: a dict, or the model."""
