"""Model AutoBetaRouterPlugin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import AutoBetaRouterPlugin as AutoBetaRouterPlugin
else:
    from openrouter_core.model import WireModel, model

    @model
    class AutoBetaRouterPlugin(WireModel):
        """Settings of the beta of the auto router, which picks a model for each request."""

        id: Literal["auto-beta-router"]
        allowed_models: list[str] | None = None
        cost_quality_tradeoff: int | None = None
        cost_tier: AutoBetaRouterPluginCostTier | None = None
        enabled: bool | None = None
        excluded_models: list[str] | None = None
