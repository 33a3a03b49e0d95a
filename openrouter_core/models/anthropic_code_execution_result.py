"""Model AnthropicCodeExecutionResult."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_code_execution_output import AnthropicCodeExecutionOutput


@model
class AnthropicCodeExecutionResult(WireModel):
    """What the code printed, returned and made."""

    content: list[AnthropicCodeExecutionOutput]
    """Files that the code made."""
    return_code: int
    """Exit status of the run; 0 for success."""
    stderr: str
    """What the command wrote to standard error."""
    stdout: str
    """What the command wrote to standard output."""
    type: Literal["code_execution_result"]
