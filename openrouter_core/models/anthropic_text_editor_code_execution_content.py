"""Union AnthropicTextEditorCodeExecutionContent."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicTextEditorCodeExecutionContent as AnthropicTextEditorCodeExecutionContent
else:
    from openrouter_core.unions import Tagged

    AnthropicTextEditorCodeExecutionContent = Tagged(
        "type",
        {
            "text_editor_code_execution_create_result": "AnthropicTextEditorCodeExecutionCreateResult",
            "text_editor_code_execution_str_replace_result": "AnthropicTextEditorCodeExecutionStrReplaceResult",
            "text_editor_code_execution_tool_result_error": "AnthropicTextEditorCodeExecutionToolResultError",
            "text_editor_code_execution_view_result": "AnthropicTextEditorCodeExecutionViewResult",
        },
    )
