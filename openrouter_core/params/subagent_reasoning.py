"""Parameters SubagentReasoning."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.subagent_reasoning import SubagentReasoning
    from openrouter_core.params.subagent_reasoning_effort import SubagentReasoningEffortInput


class SubagentReasoningParam(TypedDict, total=False):
    """How much a subagent reasons."""

    effort: SubagentReasoningEffortInput
    """How much to reason, from `none` to `max`."""
    max_tokens: int
    """Most tokens to spend on reasoning."""


SubagentReasoningInput: TypeAlias = "SubagentReasoningParam | SubagentReasoning"
"""What may be passed as SubagentReasoning: a dict, or the model."""
