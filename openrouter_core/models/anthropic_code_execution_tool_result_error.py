"""Model AnthropicCodeExecutionToolResultError."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicCodeExecutionToolResultError as AnthropicCodeExecutionToolResultError
else:
    from openrouter_core.model import WireModel, model

    @model
    class AnthropicCodeExecutionToolResultError(WireModel):
        """Why the code could not be run."""

        error_code: AnthropicServerToolErrorCode
        type: Literal["code_execution_tool_result_error"]
