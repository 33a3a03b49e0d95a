"""Model ThinkingEnabled."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ThinkingEnabled as ThinkingEnabled
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class ThinkingEnabled(WireModel):
        """Thinking with a budget of tokens."""

        budget_tokens: int
        type: Literal["enabled"]
        block_binding: AnthropicThinkingBlockBinding | None = nullable(default=None)
        display: AnthropicThinkingDisplay | None = nullable(default=None)
