"""Model ToolSearchOutputItemTool."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ToolSearchOutputItemTool as ToolSearchOutputItemTool
else:
    from openrouter_core.model import WireModel, model

    @model
    class ToolSearchOutputItemTool(WireModel):
        """Found tool that is described by its type alone."""

        type: str
