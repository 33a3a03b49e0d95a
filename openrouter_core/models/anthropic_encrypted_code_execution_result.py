"""Model AnthropicEncryptedCodeExecutionResult."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicEncryptedCodeExecutionResult as AnthropicEncryptedCodeExecutionResult
else:
    from openrouter_core.model import WireModel, model

    @model
    class AnthropicEncryptedCodeExecutionResult(WireModel):
        """Result of running code whose output only the provider can read."""

        content: list[AnthropicCodeExecutionOutput]
        encrypted_stdout: str
        return_code: int
        stderr: str
        type: Literal["encrypted_code_execution_result"]
