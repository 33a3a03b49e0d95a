"""Model AnthropicThinkingBlockBinding."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicThinkingBlockBinding as AnthropicThinkingBlockBinding
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class AnthropicThinkingBlockBinding(WireModel):
        """What to do with thinking blocks that do not fit the request they come back in."""

        mismatch_behavior: MismatchBehavior | None = nullable(default=None)
        prefix_mismatch_behavior: PrefixMismatchBehavior | None = nullable(default=None)
