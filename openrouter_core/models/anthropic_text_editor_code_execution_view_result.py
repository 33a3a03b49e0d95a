"""Model AnthropicTextEditorCodeExecutionViewResult."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicTextEditorCodeExecutionViewResult as AnthropicTextEditorCodeExecutionViewResult
else:
    from openrouter_core.model import WireModel, model

    @model
    class AnthropicTextEditorCodeExecutionViewResult(WireModel):
        """Part of a file of the sandbox that was viewed."""

        content: str
        file_type: FileType
        num_lines: int | None
        start_line: int | None
        total_lines: int | None
        type: Literal["text_editor_code_execution_view_result"]
