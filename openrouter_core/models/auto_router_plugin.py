"""Model AutoRouterPlugin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.auto_router_plugin_cost_tier import AutoRouterPluginCostTier


@model
class AutoRouterPlugin(WireModel):
    """Settings of the auto router, which picks a model for each request."""

    id: Literal["auto-router"]
    allowed_models: list[str] | None = None
    """Models to pick from; wildcards such as `anthropic/*` work."""
    cost_quality_tradeoff: int | None = None
    """Deprecated. Balance between cost and quality, 0 to 10. Deprecated."""
    cost_tier: AutoRouterPluginCostTier | None = None
    """How expensive the models picked may be."""
    enabled: bool | None = None
    excluded_models: list[str] | None = None
    """Models never to pick."""
    pin_model: bool | None = None
    """Whether to stay with a model once it is picked."""
