"""Model AutoBetaRouterPlugin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.auto_beta_router_plugin_cost_tier import AutoBetaRouterPluginCostTier


@model
class AutoBetaRouterPlugin(WireModel):
    """Settings of the beta of the auto router, which picks a model for each request."""

    id: Literal["auto-beta-router"]
    allowed_models: list[str] | None = None
    """Models to pick from."""
    cost_quality_tradeoff: int | None = None
    """Deprecated. Balance between cost and quality, 0 to 10. Deprecated."""
    cost_tier: AutoBetaRouterPluginCostTier | None = None
    """How expensive the models picked may be."""
    enabled: bool | None = None
    excluded_models: list[str] | None = None
    """Models never to pick."""
