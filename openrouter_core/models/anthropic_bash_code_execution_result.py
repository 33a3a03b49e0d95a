"""Model AnthropicBashCodeExecutionResult."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_bash_code_execution_output import AnthropicBashCodeExecutionOutput


@model
class AnthropicBashCodeExecutionResult(WireModel):
    """What a bash command in the sandbox printed, returned and made."""

    content: list[AnthropicBashCodeExecutionOutput]
    """Files that the command made."""
    return_code: int
    """Exit status of the command; 0 for success."""
    stderr: str
    """What the command wrote to standard error."""
    stdout: str
    """What the command wrote to standard output."""
    type: Literal["bash_code_execution_result"]
