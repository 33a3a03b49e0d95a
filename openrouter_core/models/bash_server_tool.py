"""Model BashServerTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.bash_server_tool_config import BashServerToolConfig


@model
class BashServerTool(WireModel):
    """OpenRouter's server tool that runs shell commands in a sandbox."""

    type: Literal["openrouter:bash"]
    parameters: BashServerToolConfig | None = None
