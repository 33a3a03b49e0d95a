"""Model CodexLocalShellTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import CodexLocalShellTool as CodexLocalShellTool
else:
    from openrouter_core.model import WireModel, model

    @model
    class CodexLocalShellTool(WireModel):
        """Tool that lets the model ask the caller to run shell commands on its own machine."""

        type: Literal["local_shell"]
