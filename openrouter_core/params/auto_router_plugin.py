"""Parameters AutoRouterPlugin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.models.auto_router_plugin import AutoRouterPlugin
    from openrouter_core.params.auto_router_plugin_cost_tier import AutoRouterPluginCostTierInput


class AutoRouterPluginParam(TypedDict, total=False):
    """Settings of the auto router, which picks a model for each request."""

    id: Required[Literal["auto-router"]]
    allowed_models: Sequence[str]
    """Models to pick from; wildcards such as `anthropic/*` work."""
    cost_quality_tradeoff: int
    """Deprecated. Balance between cost and quality, 0 to 10."""
    cost_tier: AutoRouterPluginCostTierInput
    """How expensive the models picked may be."""
    enabled: bool
    excluded_models: Sequence[str]
    """Models never to pick."""
    pin_model: bool
    """Whether to stay with a model once it is picked."""


AutoRouterPluginInput: TypeAlias = "AutoRouterPluginParam | AutoRouterPlugin"
"""What may be passed as AutoRouterPlugin: a dict, or the model."""
