"""Model ThinkingAdaptive."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_thinking_block_binding import AnthropicThinkingBlockBinding
    from openrouter_core.models.anthropic_thinking_display import AnthropicThinkingDisplay


@model
class ThinkingAdaptive(WireModel):
    """Thinking of which the model itself decides how much is needed."""

    type: Literal["adaptive"]
    block_binding: AnthropicThinkingBlockBinding | None = nullable(default=None)
    """What happens when thinking blocks sent back do not match their context."""
    display: AnthropicThinkingDisplay | None = nullable(default=None)
    """What the answer shows of the thinking."""
