"""Model ReasoningConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.reasoning_context import ReasoningContext
    from openrouter_core.models.reasoning_effort import ReasoningEffort
    from openrouter_core.models.reasoning_mode import ReasoningMode
    from openrouter_core.models.reasoning_summary_verbosity import ReasoningSummaryVerbosity


@model
class ReasoningConfig(WireModel):
    """Whether and how much a model reasons before it answers, and what is shown of it."""

    context: ReasoningContext | None = nullable(default=None)
    """Which turns' reasoning the model gets to see again."""
    effort: ReasoningEffort | None = nullable(default=None)
    """How much to reason, from `none` to `max`."""
    mode: ReasoningMode | None = nullable(default=None)
    """Reasoning mode, `standard` or `pro`."""
    summary: ReasoningSummaryVerbosity | None = nullable(default=None)
    """How detailed the summary of the reasoning is."""
    enabled: bool | None = nullable(default=None)
    """Whether to reason at all."""
    max_tokens: int | None = nullable(default=None)
    """Most tokens to spend on reasoning."""
