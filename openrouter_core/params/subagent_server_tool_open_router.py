"""Parameters SubagentServerToolOpenRouter."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.subagent_server_tool_open_router import SubagentServerToolOpenRouter
    from openrouter_core.params.subagent_server_tool_config import SubagentServerToolConfigInput


class SubagentServerToolOpenRouterParam(TypedDict, total=False):
    """OpenRouter's server tool that lets a model hand a task to another model."""

    type: Required[Literal["openrouter:subagent"]]
    parameters: SubagentServerToolConfigInput


SubagentServerToolOpenRouterInput: TypeAlias = "SubagentServerToolOpenRouterParam | SubagentServerToolOpenRouter"
"""What may be passed as SubagentServerToolOpenRouter: a dict, or the model."""
