"""Model AnthropicTextEditorCodeExecutionToolResult."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_text_editor_code_execution_content import AnthropicTextEditorCodeExecutionContent


@model
class AnthropicTextEditorCodeExecutionToolResult(WireModel):
    """Content block with the outcome of a text editor command in the sandbox."""

    content: AnthropicTextEditorCodeExecutionContent
    tool_use_id: str
    """Id of the tool use that this is the result of."""
    type: Literal["text_editor_code_execution_tool_result"]
