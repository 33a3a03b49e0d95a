"""Model SubagentReasoning."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.subagent_reasoning_effort import SubagentReasoningEffort


@model
class SubagentReasoning(WireModel):
    """How much a subagent reasons."""

    effort: SubagentReasoningEffort | None = None
    """How much to reason, from `none` to `max`."""
    max_tokens: int | None = None
    """Most tokens to spend on reasoning."""
