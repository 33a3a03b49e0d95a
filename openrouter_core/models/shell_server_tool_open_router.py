"""Model ShellServerToolOpenRouter."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ShellServerToolOpenRouter as ShellServerToolOpenRouter
else:
    from openrouter_core.model import WireModel, model

    @model
    class ShellServerToolOpenRouter(WireModel):
        """OpenRouter's server tool that runs shell commands in a container."""

        type: Literal["openrouter:shell"]
        parameters: ShellServerToolConfig | None = None
