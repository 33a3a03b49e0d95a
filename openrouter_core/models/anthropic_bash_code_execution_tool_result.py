"""Model AnthropicBashCodeExecutionToolResult."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AnthropicBashCodeExecutionToolResult as AnthropicBashCodeExecutionToolResult
else:
    from openrouter_core.model import WireModel, model

    @model
    class AnthropicBashCodeExecutionToolResult(WireModel):
        """Content block with the outcome of a bash command in the sandbox."""

        content: AnthropicBashCodeExecutionContent
        tool_use_id: str
        type: Literal["bash_code_execution_tool_result"]
