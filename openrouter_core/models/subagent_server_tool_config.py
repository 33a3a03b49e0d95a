"""Model SubagentServerToolConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.subagent_nested_tool import SubagentNestedTool
    from openrouter_core.models.subagent_reasoning import SubagentReasoning


@model
class SubagentServerToolConfig(WireModel):
    """Settings of the server tool that hands tasks to another model."""

    inherit_functions: bool | None = None
    """Whether the subagent gets the functions of the outer request."""
    inherited_function_names: list[str] | None = None
    """Functions of the outer request that the subagent gets."""
    instructions: str | None = None
    """System prompt of the subagent."""
    max_completion_tokens: int | None = None
    """Most tokens the subagent may generate."""
    max_tool_calls: int | None = None
    """Most tool calls the subagent may make, 1 to 25."""
    model: str | None = None
    """Model that the subagent runs on."""
    name: str | None = None
    """Name of the subagent: letters, digits, spaces, `_` and `-`, at most 64 characters."""
    reasoning: SubagentReasoning | None = None
    temperature: float | None = None
    """Randomness of sampling: 0 is the most predictable."""
    tools: list[SubagentNestedTool] | None = None
    """Tools the subagent may use."""
