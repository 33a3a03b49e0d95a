"""Model AdvisorReasoning."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import AdvisorReasoning as AdvisorReasoning
else:
    from openrouter_core.model import WireModel, model

    @model
    class AdvisorReasoning(WireModel):
        """How much the advisor model reasons."""

        effort: AdvisorReasoningEffort | None = None
        max_tokens: int | None = None
