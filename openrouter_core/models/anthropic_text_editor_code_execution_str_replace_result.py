"""Model AnthropicTextEditorCodeExecutionStrReplaceResult."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import (
        AnthropicTextEditorCodeExecutionStrReplaceResult as AnthropicTextEditorCodeExecutionStrReplaceResult,
    )
else:
    from openrouter_core.model import WireModel, model

    @model
    class AnthropicTextEditorCodeExecutionStrReplaceResult(WireModel):
        """Result of replacing text in a file of the sandbox, as a diff."""

        lines: list[str] | None
        new_lines: int | None
        new_start: int | None
        old_lines: int | None
        old_start: int | None
        type: Literal["text_editor_code_execution_str_replace_result"]
