"""Parameters ShellServerToolConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.shell_server_tool_config import ShellServerToolConfig
    from openrouter_core.params.shell_server_tool_engine import ShellServerToolEngineInput
    from openrouter_core.params.shell_server_tool_environment import ShellServerToolEnvironmentInput


class ShellServerToolConfigParam(TypedDict, total=False):
    """Settings of the shell server tool."""

    engine: ShellServerToolEngineInput
    """Who runs the commands; `auto` lets OpenRouter choose."""
    environment: ShellServerToolEnvironmentInput
    """Container to run in: a new one or an existing one."""


ShellServerToolConfigInput: TypeAlias = "ShellServerToolConfigParam | ShellServerToolConfig"
"""What may be passed as ShellServerToolConfig: a dict, or the model."""
