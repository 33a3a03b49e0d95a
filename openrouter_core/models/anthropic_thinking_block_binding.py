"""Model AnthropicThinkingBlockBinding."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.mismatch_behavior import MismatchBehavior
    from openrouter_core.models.prefix_mismatch_behavior import PrefixMismatchBehavior


@model
class AnthropicThinkingBlockBinding(WireModel):
    """What to do with thinking blocks that do not fit the request they come back in."""

    mismatch_behavior: MismatchBehavior | None = nullable(default=None)
    """`error` fails the request; `drop_block` leaves the block out. Deprecated."""
    prefix_mismatch_behavior: PrefixMismatchBehavior | None = nullable(default=None)
    """The same for a block that does not fit what comes before it."""
