"""Model FusionPluginTool."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import FusionPluginTool as FusionPluginTool
else:
    from openrouter_core.model import WireModel, model

    @model
    class FusionPluginTool(WireModel):
        """Tool for the models that the fusion plugin asks."""

        type: str
        parameters: dict[str, Parameters3 | None] | None = None
