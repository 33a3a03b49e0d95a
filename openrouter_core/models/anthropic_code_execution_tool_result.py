"""Model AnthropicCodeExecutionToolResult."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.anthropic_code_execution_content import AnthropicCodeExecutionContent


@model
class AnthropicCodeExecutionToolResult(WireModel):
    """Content block with the outcome of running code."""

    content: AnthropicCodeExecutionContent
    tool_use_id: str
    """Id of the tool use that this is the result of."""
    type: Literal["code_execution_tool_result"]
