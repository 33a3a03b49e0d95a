"""Parameters ChatJSONSchemaConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping

    from openrouter_core.models.chat_json_schema_config import ChatJSONSchemaConfig


class ChatJSONSchemaConfigParam(TypedDict, total=False):
    """JSON Schema that the output must fit."""

    name: Required[str]
    description: str
    """Tells the model what the output is for."""
    schema: Mapping[str, Any]
    """The JSON Schema itself."""
    strict: bool | None
    """Whether the model must keep exactly to the JSON Schema."""


ChatJSONSchemaConfigInput: TypeAlias = "ChatJSONSchemaConfigParam | ChatJSONSchemaConfig"
"""What may be passed as ChatJSONSchemaConfig: a dict, or the model."""
