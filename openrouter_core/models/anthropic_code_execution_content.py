"""Union AnthropicCodeExecutionContent."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicCodeExecutionContent as AnthropicCodeExecutionContent
else:
    from openrouter_core.unions import Tagged

    AnthropicCodeExecutionContent = Tagged(
        "type",
        {
            "code_execution_result": "AnthropicCodeExecutionResult",
            "code_execution_tool_result_error": "AnthropicCodeExecutionToolResultError",
            "encrypted_code_execution_result": "AnthropicEncryptedCodeExecutionResult",
        },
    )
