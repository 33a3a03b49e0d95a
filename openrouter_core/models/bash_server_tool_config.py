"""Model BashServerToolConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.bash_server_tool_engine import BashServerToolEngine
    from openrouter_core.models.bash_server_tool_environment import BashServerToolEnvironment


@model
class BashServerToolConfig(WireModel):
    """Settings of the bash tool."""

    engine: BashServerToolEngine | None = None
    """What carries the tool: the provider (`native`), OpenRouter, or whichever fits (`auto`)."""
    environment: BashServerToolEnvironment | None = None
    """Container in which the commands run."""
