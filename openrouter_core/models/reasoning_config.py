"""Model ReasoningConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ReasoningConfig as ReasoningConfig
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class ReasoningConfig(WireModel):
        """Whether and how much a model reasons before it answers, and what is shown of it."""

        context: ReasoningContext | None = nullable(default=None)
        effort: ReasoningEffort | None = nullable(default=None)
        mode: ReasoningMode | None = nullable(default=None)
        summary: ReasoningSummaryVerbosity | None = nullable(default=None)
        enabled: bool | None = nullable(default=None)
        max_tokens: int | None = nullable(default=None)
