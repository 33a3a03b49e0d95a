"""Parameters SubagentServerToolConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.models.subagent_server_tool_config import SubagentServerToolConfig
    from openrouter_core.params.subagent_nested_tool import SubagentNestedToolInput
    from openrouter_core.params.subagent_reasoning import SubagentReasoningInput


class SubagentServerToolConfigParam(TypedDict, total=False):
    """Settings of the server tool that hands tasks to another model."""

    inherit_functions: bool
    """Whether the subagent gets the functions of the outer request."""
    inherited_function_names: Sequence[str]
    """Functions of the outer request that the subagent gets."""
    instructions: str
    """System prompt of the subagent."""
    max_completion_tokens: int
    """Most tokens the subagent may generate."""
    max_tool_calls: int
    """Most tool calls the subagent may make, 1 to 25."""
    model: str
    """Model that the subagent runs on."""
    name: str
    """Name of the subagent: letters, digits, spaces, `_` and `-`, at most 64 characters."""
    reasoning: SubagentReasoningInput
    temperature: float
    """Randomness of sampling: 0 is the most predictable."""
    tools: Sequence[SubagentNestedToolInput]
    """Tools the subagent may use."""


SubagentServerToolConfigInput: TypeAlias = "SubagentServerToolConfigParam | SubagentServerToolConfig"
"""What may be passed as SubagentServerToolConfig: a dict, or the model."""
