"""Union AlignmentResponsesRejected."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import Tagged

if TYPE_CHECKING:
    from openrouter_core.models.output_item_apply_patch_call import OutputItemApplyPatchCall
    from openrouter_core.models.output_item_code_interpreter_call import OutputItemCodeInterpreterCall
    from openrouter_core.models.output_item_custom_tool_call import OutputItemCustomToolCall
    from openrouter_core.models.output_item_file_search_call import OutputItemFileSearchCall
    from openrouter_core.models.output_item_function_call import OutputItemFunctionCall
    from openrouter_core.models.output_item_image_generation_call import OutputItemImageGenerationCall
    from openrouter_core.models.output_item_reasoning import OutputItemReasoning
    from openrouter_core.models.output_item_web_search_call import OutputItemWebSearchCall
    from openrouter_core.models.output_message import OutputMessage
    from openrouter_core.unions import UnknownVariant

    AlignmentResponsesRejected: TypeAlias = (
        OutputItemApplyPatchCall
        | OutputItemCodeInterpreterCall
        | OutputItemCustomToolCall
        | OutputItemFileSearchCall
        | OutputItemFunctionCall
        | OutputItemImageGenerationCall
        | OutputMessage
        | OutputItemReasoning
        | OutputItemWebSearchCall
        | UnknownVariant
    )
    """Output item of a response that the alignment plugin rejected."""
else:
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
