"""Union StopServerToolsWhenCondition."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import Tagged

if TYPE_CHECKING:
    from openrouter_core.models.stop_server_tools_when_finish_reason_is import StopServerToolsWhenFinishReasonIs
    from openrouter_core.models.stop_server_tools_when_has_tool_call import StopServerToolsWhenHasToolCall
    from openrouter_core.models.stop_server_tools_when_max_cost import StopServerToolsWhenMaxCost
    from openrouter_core.models.stop_server_tools_when_max_tokens_used import StopServerToolsWhenMaxTokensUsed
    from openrouter_core.models.stop_server_tools_when_step_count_is import StopServerToolsWhenStepCountIs
    from openrouter_core.unions import UnknownVariant

    StopServerToolsWhenCondition: TypeAlias = (
        StopServerToolsWhenFinishReasonIs
        | StopServerToolsWhenHasToolCall
        | StopServerToolsWhenMaxCost
        | StopServerToolsWhenMaxTokensUsed
        | StopServerToolsWhenStepCountIs
        | UnknownVariant
    )
    """Condition that ends the loop of server tool calls in a request."""
else:
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
