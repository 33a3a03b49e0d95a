"""Union BaseInputsUnion1."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import AnyOf

if TYPE_CHECKING:
    from openrouter_core.models.apply_patch_call_item import ApplyPatchCallItem
    from openrouter_core.models.apply_patch_call_output_item import ApplyPatchCallOutputItem
    from openrouter_core.models.base_inputs_message import BaseInputsMessage
    from openrouter_core.models.configuration_update_item import ConfigurationUpdateItem
    from openrouter_core.models.open_ai_response_custom_tool_call import OpenAIResponseCustomToolCall
    from openrouter_core.models.open_ai_response_custom_tool_call_output import OpenAIResponseCustomToolCallOutput
    from openrouter_core.models.open_ai_response_function_tool_call import OpenAIResponseFunctionToolCall
    from openrouter_core.models.open_ai_response_function_tool_call_output import OpenAIResponseFunctionToolCallOutput
    from openrouter_core.models.open_ai_response_input_message_item import OpenAIResponseInputMessageItem
    from openrouter_core.models.output_item_image_generation_call import OutputItemImageGenerationCall
    from openrouter_core.models.output_message import OutputMessage

    BaseInputsUnion1: TypeAlias = (
        ConfigurationUpdateItem
        | BaseInputsMessage
        | OpenAIResponseInputMessageItem
        | OutputItemImageGenerationCall
        | OpenAIResponseCustomToolCallOutput
        | OpenAIResponseFunctionToolCallOutput
        | ApplyPatchCallItem
        | ApplyPatchCallOutputItem
        | OutputMessage
        | OpenAIResponseCustomToolCall
        | OpenAIResponseFunctionToolCall
    )
    """Item of a response's instructions: a message, a tool call or its output."""
else:
    BaseInputsUnion1 = AnyOf(
        "ConfigurationUpdateItem",
        "BaseInputsMessage",
        "OpenAIResponseInputMessageItem",
        "OutputItemImageGenerationCall",
        "OpenAIResponseCustomToolCallOutput",
        "OpenAIResponseFunctionToolCallOutput",
        "ApplyPatchCallItem",
        "ApplyPatchCallOutputItem",
        "OutputMessage",
        "OpenAIResponseCustomToolCall",
        "OpenAIResponseFunctionToolCall",
    )
