"""Union OpenAIResponseCustomToolCallOutputOutput2."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import AnyOf

if TYPE_CHECKING:
    from openrouter_core.models.open_ai_response_custom_tool_call_output_output1 import OpenAIResponseCustomToolCallOutputOutput1

    OpenAIResponseCustomToolCallOutputOutput2: TypeAlias = str | list[OpenAIResponseCustomToolCallOutputOutput1]
    """Output of a custom tool: plain text, or a list of parts."""
else:
    OpenAIResponseCustomToolCallOutputOutput2 = AnyOf("str", "list[OpenAIResponseCustomToolCallOutputOutput1]")
