"""Model AnthropicBashCodeExecutionToolResultError."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_bash_code_execution_tool_result_error_error_code import (
        AnthropicBashCodeExecutionToolResultErrorErrorCode,
    )


@model
class AnthropicBashCodeExecutionToolResultError(WireModel):
    """Why a bash command in the sandbox could not be run."""

    error_code: AnthropicBashCodeExecutionToolResultErrorErrorCode
    type: Literal["bash_code_execution_tool_result_error"]
