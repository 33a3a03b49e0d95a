"""Model AnthropicTextEditorCodeExecutionCreateResult."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class AnthropicTextEditorCodeExecutionCreateResult(WireModel):
    """Result of writing a file in the sandbox."""

    is_file_update: bool
    """Whether the file was there before."""
    type: Literal["text_editor_code_execution_create_result"]
