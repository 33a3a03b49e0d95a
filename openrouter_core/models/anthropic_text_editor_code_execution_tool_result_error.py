"""Model AnthropicTextEditorCodeExecutionToolResultError."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import (
        AnthropicTextEditorCodeExecutionToolResultError as AnthropicTextEditorCodeExecutionToolResultError,
    )
else:
    from openrouter_core.model import WireModel, model

    @model
    class AnthropicTextEditorCodeExecutionToolResultError(WireModel):
        """Why a text editor command in the sandbox failed."""

        error_code: AnthropicTextEditorCodeExecutionToolResultErrorErrorCode
        error_message: str | None
        type: Literal["text_editor_code_execution_tool_result_error"]
