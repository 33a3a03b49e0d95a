"""Union AnthropicBashCodeExecutionContent."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicBashCodeExecutionContent as AnthropicBashCodeExecutionContent
else:
    from openrouter_core.unions import Tagged

    AnthropicBashCodeExecutionContent = Tagged(
        "type",
        {
            "bash_code_execution_result": "AnthropicBashCodeExecutionResult",
            "bash_code_execution_tool_result_error": "AnthropicBashCodeExecutionToolResultError",
        },
    )
