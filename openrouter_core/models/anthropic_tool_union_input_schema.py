"""Model AnthropicToolUnionInputSchema."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicToolUnionInputSchema as AnthropicToolUnionInputSchema
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class AnthropicToolUnionInputSchema(WireModel):
        """JSON Schema of a tool's input."""

        type: Literal["object"]
        properties: Any = nullable(default=None)
        required: list[str] | None = nullable(default=None)
