"""Model FusionServerToolOpenRouter."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import FusionServerToolOpenRouter as FusionServerToolOpenRouter
else:
    from openrouter_core.model import WireModel, model

    @model
    class FusionServerToolOpenRouter(WireModel):
        """Server tool that asks a panel of models and compares their answers."""

        type: Literal["openrouter:fusion"]
        parameters: FusionServerToolConfig | None = None
