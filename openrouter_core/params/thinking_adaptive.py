"""Parameters ThinkingAdaptive."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.thinking_adaptive import ThinkingAdaptive
    from openrouter_core.params.anthropic_thinking_block_binding import AnthropicThinkingBlockBindingInput
    from openrouter_core.params.anthropic_thinking_display import AnthropicThinkingDisplayInput


class ThinkingAdaptiveParam(TypedDict, total=False):
    """Thinking of which the model itself decides how much is needed."""

    type: Required[Literal["adaptive"]]
    block_binding: AnthropicThinkingBlockBindingInput | None
    """What happens when thinking blocks sent back do not match their context."""
    display: AnthropicThinkingDisplayInput | None
    """What the answer shows of the thinking."""


ThinkingAdaptiveInput: TypeAlias = "ThinkingAdaptiveParam | ThinkingAdaptive"
"""What may be passed as ThinkingAdaptive: a dict, or the model."""
