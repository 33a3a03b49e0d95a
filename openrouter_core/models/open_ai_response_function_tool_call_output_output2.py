"""Union OpenAIResponseFunctionToolCallOutputOutput2."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import AnyOf

if TYPE_CHECKING:
    from openrouter_core.models.open_ai_response_function_tool_call_output_output1 import (
        OpenAIResponseFunctionToolCallOutputOutput1,
    )

    OpenAIResponseFunctionToolCallOutputOutput2: TypeAlias = str | list[OpenAIResponseFunctionToolCallOutputOutput1]
    """Output of a function: plain text, or a list of parts."""
else:
    OpenAIResponseFunctionToolCallOutputOutput2 = AnyOf("str", "list[OpenAIResponseFunctionToolCallOutputOutput1]")
