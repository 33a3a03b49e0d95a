"""Model AnthropicCodeExecutionToolResultError."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_server_tool_error_code import AnthropicServerToolErrorCode


@model
class AnthropicCodeExecutionToolResultError(WireModel):
    """Why the code could not be run."""

    error_code: AnthropicServerToolErrorCode
    type: Literal["code_execution_tool_result_error"]
