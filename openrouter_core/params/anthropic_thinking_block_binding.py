"""Parameters AnthropicThinkingBlockBinding."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_thinking_block_binding import AnthropicThinkingBlockBinding
    from openrouter_core.params.mismatch_behavior import MismatchBehaviorInput
    from openrouter_core.params.prefix_mismatch_behavior import PrefixMismatchBehaviorInput


class AnthropicThinkingBlockBindingParam(TypedDict, total=False):
    """What to do with thinking blocks that do not fit the request they come back in."""

    mismatch_behavior: MismatchBehaviorInput | None
    """`error` fails the request; `drop_block` leaves the block out."""
    prefix_mismatch_behavior: PrefixMismatchBehaviorInput | None
    """The same for a block that does not fit what comes before it."""


AnthropicThinkingBlockBindingInput: TypeAlias = "AnthropicThinkingBlockBindingParam | AnthropicThinkingBlockBinding"
"""What may be passed as AnthropicThinkingBlockBinding: a dict, or the model."""
