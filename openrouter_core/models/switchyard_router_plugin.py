"""Model SwitchyardRouterPlugin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import SwitchyardRouterPlugin as SwitchyardRouterPlugin
else:
    from openrouter_core.model import WireModel, model

    @model
    class SwitchyardRouterPlugin(WireModel):
        """Plugin that lets the Switchyard router choose the model."""

        id: Literal["switchyard-router"]
        algorithm: Algorithm | None = None
        judge_model: str | None = None
