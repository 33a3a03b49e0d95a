"""Model SubagentReasoning."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import SubagentReasoning as SubagentReasoning
else:
    from openrouter_core.model import WireModel, model

    @model
    class SubagentReasoning(WireModel):
        """How much a subagent reasons."""

        effort: SubagentReasoningEffort | None = None
        max_tokens: int | None = None
