"""Union AnthropicBashCodeExecutionContent."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import Tagged

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_bash_code_execution_result import AnthropicBashCodeExecutionResult
    from openrouter_core.models.anthropic_bash_code_execution_tool_result_error import AnthropicBashCodeExecutionToolResultError
    from openrouter_core.unions import UnknownVariant

    AnthropicBashCodeExecutionContent: TypeAlias = (
        AnthropicBashCodeExecutionResult | AnthropicBashCodeExecutionToolResultError | UnknownVariant
    )
    """Outcome of a bash command in the sandbox: a result or an error."""
else:
    AnthropicBashCodeExecutionContent = Tagged(
        "type",
        {
            "bash_code_execution_result": "AnthropicBashCodeExecutionResult",
            "bash_code_execution_tool_result_error": "AnthropicBashCodeExecutionToolResultError",
        },
    )
