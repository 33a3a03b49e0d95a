"""Model ReasoningConfig."""

from __future__ import annotations

from typing import Any

from openrouter_core.model import WireModel, model, nullable


@model
class ReasoningConfig(WireModel):
    """Whether and how much a model reasons before it answers, and what is shown of it."""

    context: Any = nullable(default=None)
    """Which turns' reasoning the model gets to see again."""
    effort: Any = nullable(default=None)
    """How much to reason, from `none` to `max`."""
    mode: Any = nullable(default=None)
    """Reasoning mode, `standard` or `pro`."""
    summary: Any = nullable(default=None)
    """How detailed the summary of the reasoning is."""
    enabled: bool | None = nullable(default=None)
    """Whether to reason at all."""
    max_tokens: int | None = nullable(default=None)
    """Most tokens to spend on reasoning."""
