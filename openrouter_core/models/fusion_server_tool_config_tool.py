"""Model FusionServerToolConfigTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter_core.models import FusionServerToolConfigTool as FusionServerToolConfigTool
else:
    from openrouter_core.model import WireModel, model

    @model
    class FusionServerToolConfigTool(WireModel):
        """Tool for the models that the fusion tool asks."""

        type: str
        parameters: dict[str, Any] | None = None
