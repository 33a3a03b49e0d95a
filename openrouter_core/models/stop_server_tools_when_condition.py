"""Union StopServerToolsWhenCondition."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import StopServerToolsWhenCondition as StopServerToolsWhenCondition
else:
    from openrouter_core.unions import Tagged

    StopServerToolsWhenCondition = Tagged(
        "type",
        {
            "finish_reason_is": "StopServerToolsWhenFinishReasonIs",
            "has_tool_call": "StopServerToolsWhenHasToolCall",
            "max_cost": "StopServerToolsWhenMaxCost",
            "max_tokens_used": "StopServerToolsWhenMaxTokensUsed",
            "step_count_is": "StopServerToolsWhenStepCountIs",
        },
    )
