"""Model AnthropicBashCodeExecutionToolResult."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_bash_code_execution_content import AnthropicBashCodeExecutionContent


@model
class AnthropicBashCodeExecutionToolResult(WireModel):
    """Content block with the outcome of a bash command in the sandbox."""

    content: AnthropicBashCodeExecutionContent
    tool_use_id: str
    """Id of the tool use that this is the result of."""
    type: Literal["bash_code_execution_tool_result"]
