"""Model BashServerTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import BashServerTool as BashServerTool
else:
    from openrouter_core.model import WireModel, model

    @model
    class BashServerTool(WireModel):
        """OpenRouter's server tool that runs shell commands in a sandbox."""

        type: Literal["openrouter:bash"]
        parameters: BashServerToolConfig | None = None
