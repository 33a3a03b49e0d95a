"""Parameters ParetoRouterPlugin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.pareto_router_plugin import ParetoRouterPlugin
    from openrouter_core.params.price_source import PriceSourceInput


class ParetoRouterPluginParam(TypedDict, total=False):
    """Plugin that routes to a model with a good balance of price and coding skill."""

    id: Required[Literal["pareto-router"]]
    enabled: bool
    max_price: float
    """Highest price a chosen model may have, measured as `price_source` says."""
    min_coding_score: float
    """Lowest coding score a chosen model may have, 0 to 1."""
    price_source: PriceSourceInput
    """Which price models are compared by: that of prompt tokens, or a weighted average."""


ParetoRouterPluginInput: TypeAlias = "ParetoRouterPluginParam | ParetoRouterPlugin"
"""What may be passed as ParetoRouterPlugin: a dict, or the model."""
