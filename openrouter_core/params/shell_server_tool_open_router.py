"""Parameters ShellServerToolOpenRouter."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.shell_server_tool_open_router import ShellServerToolOpenRouter
    from openrouter_core.params.shell_server_tool_config import ShellServerToolConfigInput


class ShellServerToolOpenRouterParam(TypedDict, total=False):
    """OpenRouter's server tool that runs shell commands in a container."""

    type: Required[Literal["openrouter:shell"]]
    parameters: ShellServerToolConfigInput


ShellServerToolOpenRouterInput: TypeAlias = "ShellServerToolOpenRouterParam | ShellServerToolOpenRouter"
"""What may be passed as ShellServerToolOpenRouter: a dict, or the model."""
