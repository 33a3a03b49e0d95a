"""Model AnthropicTextEditorCodeExecutionStrReplaceResult."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class AnthropicTextEditorCodeExecutionStrReplaceResult(WireModel):
    """Result of replacing text in a file of the sandbox, as a diff."""

    lines: list[str] | None
    """Lines of the diff."""
    new_lines: int | None
    """Number of lines after the change."""
    new_start: int | None
    """Line at which the changed part starts afterwards."""
    old_lines: int | None
    """Number of lines before the change."""
    old_start: int | None
    """Line at which the changed part started before."""
    type: Literal["text_editor_code_execution_str_replace_result"]
