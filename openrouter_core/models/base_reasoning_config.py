"""Model BaseReasoningConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.reasoning_context import ReasoningContext
    from openrouter_core.models.reasoning_effort import ReasoningEffort
    from openrouter_core.models.reasoning_mode import ReasoningMode
    from openrouter_core.models.reasoning_summary_verbosity import ReasoningSummaryVerbosity


@model
class BaseReasoningConfig(WireModel):
    """How the model reasoned for a response."""

    context: ReasoningContext | None = nullable(default=None)
    """Which turns' reasoning the model is shown."""
    effort: ReasoningEffort | None = nullable(default=None)
    """How much effort the model puts in."""
    mode: ReasoningMode | None = nullable(default=None)
    """`standard` or the more thorough `pro`."""
    summary: ReasoningSummaryVerbosity | None = nullable(default=None)
    """How detailed a summary of the reasoning is given."""
