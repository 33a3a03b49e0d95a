"""Model AnthropicInputTransformation."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicInputTransformation as AnthropicInputTransformation
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class AnthropicInputTransformation(WireModel):
        """Change made to the input before the model saw it."""

        type: str
        path: str | None = nullable(default=None)
        reason: str | None = nullable(default=None)
