"""Model AnthropicTextEditorCodeExecutionCreateResult."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import (
        AnthropicTextEditorCodeExecutionCreateResult as AnthropicTextEditorCodeExecutionCreateResult,
    )
else:
    from openrouter_core.model import WireModel, model

    @model
    class AnthropicTextEditorCodeExecutionCreateResult(WireModel):
        """Result of writing a file in the sandbox."""

        is_file_update: bool
        type: Literal["text_editor_code_execution_create_result"]
