"""Parameters StopServerToolsWhenCondition."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from openrouter_core.params.stop_server_tools_when_finish_reason_is import StopServerToolsWhenFinishReasonIsInput
    from openrouter_core.params.stop_server_tools_when_has_tool_call import StopServerToolsWhenHasToolCallInput
    from openrouter_core.params.stop_server_tools_when_max_cost import StopServerToolsWhenMaxCostInput
    from openrouter_core.params.stop_server_tools_when_max_tokens_used import StopServerToolsWhenMaxTokensUsedInput
    from openrouter_core.params.stop_server_tools_when_step_count_is import StopServerToolsWhenStepCountIsInput

    StopServerToolsWhenConditionInput: TypeAlias = (
        StopServerToolsWhenFinishReasonIsInput
        | StopServerToolsWhenHasToolCallInput
        | StopServerToolsWhenMaxCostInput
        | StopServerToolsWhenMaxTokensUsedInput
        | StopServerToolsWhenStepCountIsInput
    )
    """Condition that ends the loop of server tool calls in a request."""
