"""Model AnthropicThinkingBlockBinding."""

from __future__ import annotations

from typing import Any

from openrouter_core.model import WireModel, model, nullable


@model
class AnthropicThinkingBlockBinding(WireModel):
    """What to do with thinking blocks that do not fit the request they come back in."""

    mismatch_behavior: Any = nullable(default=None)
    """`error` fails the request; `drop_block` leaves the block out. Deprecated."""
    prefix_mismatch_behavior: Any = nullable(default=None)
    """The same for a block that does not fit what comes before it."""
