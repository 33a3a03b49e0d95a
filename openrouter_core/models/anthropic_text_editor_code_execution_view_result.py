"""Model AnthropicTextEditorCodeExecutionViewResult."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.file_type import FileType


@model
class AnthropicTextEditorCodeExecutionViewResult(WireModel):
    """Part of a file of the sandbox that was viewed."""

    content: str
    file_type: FileType
    num_lines: int | None
    """Number of lines shown."""
    start_line: int | None
    """Number of the first line shown."""
    total_lines: int | None
    """Number of lines in the file."""
    type: Literal["text_editor_code_execution_view_result"]
