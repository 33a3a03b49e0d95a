"""Parameters AdvisorReasoning."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.advisor_reasoning import AdvisorReasoning
    from openrouter_core.params.advisor_reasoning_effort import AdvisorReasoningEffortInput


class AdvisorReasoningParam(TypedDict, total=False):
    """How much the advisor model reasons."""

    effort: AdvisorReasoningEffortInput
    """How much effort the model puts in."""
    max_tokens: int
    """Most tokens that the advisor spends on reasoning."""


AdvisorReasoningInput: TypeAlias = "AdvisorReasoningParam | AdvisorReasoning"
"""What may be passed as AdvisorReasoning: a dict, or the model."""
