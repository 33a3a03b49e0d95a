"""Model ShellServerToolOpenRouter."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.shell_server_tool_config import ShellServerToolConfig


@model
class ShellServerToolOpenRouter(WireModel):
    """OpenRouter's server tool that runs shell commands in a container."""

    type: Literal["openrouter:shell"]
    parameters: ShellServerToolConfig | None = None
