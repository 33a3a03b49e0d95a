"""Model AnthropicCodeExecutionToolResult."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicCodeExecutionToolResult as AnthropicCodeExecutionToolResult
else:
    from openrouter_core.model import WireModel, model

    @model
    class AnthropicCodeExecutionToolResult(WireModel):
        """Content block with the outcome of running code."""

        content: AnthropicCodeExecutionContent
        tool_use_id: str
        type: Literal["code_execution_tool_result"]
