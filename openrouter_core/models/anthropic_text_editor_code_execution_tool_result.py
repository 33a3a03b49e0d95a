"""Model AnthropicTextEditorCodeExecutionToolResult."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicTextEditorCodeExecutionToolResult as AnthropicTextEditorCodeExecutionToolResult
else:
    from openrouter_core.model import WireModel, model

    @model
    class AnthropicTextEditorCodeExecutionToolResult(WireModel):
        """Content block with the outcome of a text editor command in the sandbox."""

        content: AnthropicTextEditorCodeExecutionContent
        tool_use_id: str
        type: Literal["text_editor_code_execution_tool_result"]
