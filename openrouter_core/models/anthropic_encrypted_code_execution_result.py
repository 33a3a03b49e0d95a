"""Model AnthropicEncryptedCodeExecutionResult."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_code_execution_output import AnthropicCodeExecutionOutput


@model
class AnthropicEncryptedCodeExecutionResult(WireModel):
    """Result of running code whose output only the provider can read."""

    content: list[AnthropicCodeExecutionOutput]
    """Files that the code made."""
    encrypted_stdout: str
    """Encrypted standard output; send it back unchanged."""
    return_code: int
    """Exit status of the run; 0 for success."""
    stderr: str
    """What the command wrote to standard error."""
    type: Literal["encrypted_code_execution_result"]
