"""Model ShellServerToolConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.shell_server_tool_engine import ShellServerToolEngine
    from openrouter_core.models.shell_server_tool_environment import ShellServerToolEnvironment


@model
class ShellServerToolConfig(WireModel):
    """Settings of the shell server tool."""

    engine: ShellServerToolEngine | None = None
    """Who runs the commands; `auto` lets OpenRouter choose."""
    environment: ShellServerToolEnvironment | None = None
    """Container to run in: a new one or an existing one."""
