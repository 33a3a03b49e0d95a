"""Union BaseInputsUnion1."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import BaseInputsUnion1 as BaseInputsUnion1
else:
    from openrouter_core.unions import AnyOf

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
