"""Model ApplyPatchServerToolOpenRouter."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ApplyPatchServerToolOpenRouter as ApplyPatchServerToolOpenRouter
else:
    from openrouter_core.model import WireModel, model

    @model
    class ApplyPatchServerToolOpenRouter(WireModel):
        """OpenRouter's server tool with which the model changes files by patches."""

        type: Literal["openrouter:apply_patch"]
        parameters: ApplyPatchServerToolConfig | None = None
