"""Model AdditionalToolsItemTool."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import AdditionalToolsItemTool as AdditionalToolsItemTool
else:
    from openrouter_core.model import WireModel, model

    @model
    class AdditionalToolsItemTool(WireModel):
        """Tool known by its `type` alone."""

        type: str
