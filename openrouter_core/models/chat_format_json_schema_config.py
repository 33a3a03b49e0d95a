"""Model ChatFormatJSONSchemaConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ChatFormatJSONSchemaConfig as ChatFormatJSONSchemaConfig
else:
    from openrouter_core.model import WireModel, model

    @model
    class ChatFormatJSONSchemaConfig(WireModel):
        """Output that must be JSON of a given schema."""

        json_schema: ChatJSONSchemaConfig
        type: Literal["json_schema"]
