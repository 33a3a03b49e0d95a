"""Parameters ThinkingEnabled."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.thinking_enabled import ThinkingEnabled
    from openrouter_core.params.anthropic_thinking_block_binding import AnthropicThinkingBlockBindingInput
    from openrouter_core.params.anthropic_thinking_display import AnthropicThinkingDisplayInput


class ThinkingEnabledParam(TypedDict, total=False):
    """Thinking with a budget of tokens."""

    budget_tokens: Required[int]
    """Most tokens to spend on thinking; they count towards `max_tokens`."""
    type: Required[Literal["enabled"]]
    block_binding: AnthropicThinkingBlockBindingInput | None
    """What happens when thinking blocks sent back do not match their context."""
    display: AnthropicThinkingDisplayInput | None
    """What the answer shows of the thinking."""


ThinkingEnabledInput: TypeAlias = "ThinkingEnabledParam | ThinkingEnabled"
"""What may be passed as ThinkingEnabled: a dict, or the model."""
