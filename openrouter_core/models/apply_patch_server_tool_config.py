"""Model ApplyPatchServerToolConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ApplyPatchServerToolConfig as ApplyPatchServerToolConfig
else:
    from openrouter_core.model import WireModel, model

    @model
    class ApplyPatchServerToolConfig(WireModel):
        """Settings of OpenRouter's apply-patch tool."""

        engine: ApplyPatchEngineEnum | None = None
