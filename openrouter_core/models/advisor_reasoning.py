"""Model AdvisorReasoning."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.advisor_reasoning_effort import AdvisorReasoningEffort


@model
class AdvisorReasoning(WireModel):
    """How much the advisor model reasons."""

    effort: AdvisorReasoningEffort | None = None
    """How much effort the model puts in."""
    max_tokens: int | None = None
    """Most tokens that the advisor spends on reasoning."""
