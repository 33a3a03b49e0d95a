"""Union AnthropicTextEditorCodeExecutionContent."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import Tagged

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_text_editor_code_execution_create_result import (
        AnthropicTextEditorCodeExecutionCreateResult,
    )
    from openrouter_core.models.anthropic_text_editor_code_execution_str_replace_result import (
        AnthropicTextEditorCodeExecutionStrReplaceResult,
    )
    from openrouter_core.models.anthropic_text_editor_code_execution_tool_result_error import (
        AnthropicTextEditorCodeExecutionToolResultError,
    )
    from openrouter_core.models.anthropic_text_editor_code_execution_view_result import AnthropicTextEditorCodeExecutionViewResult
    from openrouter_core.unions import UnknownVariant

    AnthropicTextEditorCodeExecutionContent: TypeAlias = (
        AnthropicTextEditorCodeExecutionCreateResult
        | AnthropicTextEditorCodeExecutionStrReplaceResult
        | AnthropicTextEditorCodeExecutionToolResultError
        | AnthropicTextEditorCodeExecutionViewResult
        | UnknownVariant
    )
    """Outcome of a text editor command in the sandbox, or its error."""
else:
    AnthropicTextEditorCodeExecutionContent = Tagged(
        "type",
        {
            "text_editor_code_execution_create_result": "AnthropicTextEditorCodeExecutionCreateResult",
            "text_editor_code_execution_str_replace_result": "AnthropicTextEditorCodeExecutionStrReplaceResult",
            "text_editor_code_execution_tool_result_error": "AnthropicTextEditorCodeExecutionToolResultError",
            "text_editor_code_execution_view_result": "AnthropicTextEditorCodeExecutionViewResult",
        },
    )
