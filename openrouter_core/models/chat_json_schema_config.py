"""Model ChatJSONSchemaConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter_core.models import ChatJSONSchemaConfig as ChatJSONSchemaConfig
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class ChatJSONSchemaConfig(WireModel):
        """JSON Schema that the output must fit."""

        name: str
        description: str | None = None
        schema: dict[str, Any] | None = None
        strict: bool | None = nullable(default=None)
