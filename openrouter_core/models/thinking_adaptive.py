"""Model ThinkingAdaptive."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ThinkingAdaptive as ThinkingAdaptive
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class ThinkingAdaptive(WireModel):
        """Thinking of which the model itself decides how much is needed."""

        type: Literal["adaptive"]
        block_binding: AnthropicThinkingBlockBinding | None = nullable(default=None)
        display: AnthropicThinkingDisplay | None = nullable(default=None)
