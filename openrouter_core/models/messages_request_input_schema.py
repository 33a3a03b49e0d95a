"""Model MessagesRequestInputSchema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter_core.models import MessagesRequestInputSchema as MessagesRequestInputSchema
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class MessagesRequestInputSchema(WireModel):
        """JSON Schema of the input of a custom tool."""

        properties: Any = nullable(default=None)
        required: list[str] | None = nullable(default=None)
        type: str | None = None
