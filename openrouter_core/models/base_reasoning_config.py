"""Model BaseReasoningConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import BaseReasoningConfig as BaseReasoningConfig
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class BaseReasoningConfig(WireModel):
        """How the model reasoned for a response."""

        context: ReasoningContext | None = nullable(default=None)
        effort: ReasoningEffort | None = nullable(default=None)
        mode: ReasoningMode | None = nullable(default=None)
        summary: ReasoningSummaryVerbosity | None = nullable(default=None)
