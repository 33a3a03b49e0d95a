"""Union AnthropicCodeExecutionContent."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import Tagged

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_code_execution_result import AnthropicCodeExecutionResult
    from openrouter_core.models.anthropic_code_execution_tool_result_error import AnthropicCodeExecutionToolResultError
    from openrouter_core.models.anthropic_encrypted_code_execution_result import AnthropicEncryptedCodeExecutionResult
    from openrouter_core.unions import UnknownVariant

    AnthropicCodeExecutionContent: TypeAlias = (
        AnthropicCodeExecutionResult
        | AnthropicCodeExecutionToolResultError
        | AnthropicEncryptedCodeExecutionResult
        | UnknownVariant
    )
    """Outcome of running code: a result, an error, or a result with encrypted output."""
else:
    AnthropicCodeExecutionContent = Tagged(
        "type",
        {
            "code_execution_result": "AnthropicCodeExecutionResult",
            "code_execution_tool_result_error": "AnthropicCodeExecutionToolResultError",
            "encrypted_code_execution_result": "AnthropicEncryptedCodeExecutionResult",
        },
    )
