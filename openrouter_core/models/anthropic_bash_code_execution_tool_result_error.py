"""Model AnthropicBashCodeExecutionToolResultError."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicBashCodeExecutionToolResultError as AnthropicBashCodeExecutionToolResultError
else:
    from openrouter_core.model import WireModel, model

    @model
    class AnthropicBashCodeExecutionToolResultError(WireModel):
        """Why a bash command in the sandbox could not be run."""

        error_code: AnthropicBashCodeExecutionToolResultErrorErrorCode
        type: Literal["bash_code_execution_tool_result_error"]
