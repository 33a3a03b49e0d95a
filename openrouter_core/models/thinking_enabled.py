"""Model ThinkingEnabled."""

from __future__ import annotations

from typing import Any, Literal

from openrouter_core.model import WireModel, model, nullable


@model
class ThinkingEnabled(WireModel):
    """Thinking with a budget of tokens."""

    budget_tokens: int
    """Most tokens to spend on thinking; they count towards `max_tokens`."""
    type: Literal["enabled"]
    block_binding: Any = nullable(default=None)
    """What happens when thinking blocks sent back do not match their context."""
    display: Any = nullable(default=None)
    """What the answer shows of the thinking."""
