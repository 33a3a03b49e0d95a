"""Model AutoRouterPlugin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AutoRouterPlugin as AutoRouterPlugin
else:
    from openrouter_core.model import WireModel, model

    @model
    class AutoRouterPlugin(WireModel):
        """Settings of the auto router, which picks a model for each request."""

        id: Literal["auto-router"]
        allowed_models: list[str] | None = None
        cost_quality_tradeoff: int | None = None
        cost_tier: AutoRouterPluginCostTier | None = None
        enabled: bool | None = None
        excluded_models: list[str] | None = None
        pin_model: bool | None = None
