"""Parameters AutoBetaRouterPlugin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.models.auto_beta_router_plugin import AutoBetaRouterPlugin
    from openrouter_core.params.auto_beta_router_plugin_cost_tier import AutoBetaRouterPluginCostTierInput


class AutoBetaRouterPluginParam(TypedDict, total=False):
    """Settings of the beta of the auto router, which picks a model for each request."""

    id: Required[Literal["auto-beta-router"]]
    allowed_models: Sequence[str]
    """Models to pick from."""
    cost_quality_tradeoff: int
    """Deprecated. Balance between cost and quality, 0 to 10."""
    cost_tier: AutoBetaRouterPluginCostTierInput
    """How expensive the models picked may be."""
    enabled: bool
    excluded_models: Sequence[str]
    """Models never to pick."""


AutoBetaRouterPluginInput: TypeAlias = "AutoBetaRouterPluginParam | AutoBetaRouterPlugin"
"""What may be passed as AutoBetaRouterPlugin: a dict, or the model."""
