"""Model ApplyPatchServerTool."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ApplyPatchServerTool as ApplyPatchServerTool
else:
    from openrouter_core.model import WireModel, model

    @model
    class ApplyPatchServerTool(WireModel):
        """Tool with which the model changes files by patches."""

        type: Literal["apply_patch"]
