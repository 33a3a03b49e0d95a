"""Model ChatFormatJSONSchemaConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.chat_json_schema_config import ChatJSONSchemaConfig


@model
class ChatFormatJSONSchemaConfig(WireModel):
    """Output that must be JSON of a given schema."""

    json_schema: ChatJSONSchemaConfig
    type: Literal["json_schema"]
