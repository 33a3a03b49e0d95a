"""Model ShellServerToolConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ShellServerToolConfig as ShellServerToolConfig
else:
    from openrouter_core.model import WireModel, model

    @model
    class ShellServerToolConfig(WireModel):
        """Settings of the shell server tool."""

        engine: ShellServerToolEngine | None = None
        environment: ShellServerToolEnvironment | None = None
