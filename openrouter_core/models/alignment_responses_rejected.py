"""Union AlignmentResponsesRejected."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import AlignmentResponsesRejected as AlignmentResponsesRejected
else:
    from openrouter_core.unions import Tagged

    AlignmentResponsesRejected = Tagged(
        "type",
        {
            "apply_patch_call": "OutputItemApplyPatchCall",
            "code_interpreter_call": "OutputItemCodeInterpreterCall",
            "custom_tool_call": "OutputItemCustomToolCall",
            "file_search_call": "OutputItemFileSearchCall",
            "function_call": "OutputItemFunctionCall",
            "image_generation_call": "OutputItemImageGenerationCall",
            "message": "OutputMessage",
            "reasoning": "OutputItemReasoning",
            "web_search_call": "OutputItemWebSearchCall",
        },
    )
