"""Model ParetoRouterPlugin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.price_source import PriceSource


@model
class ParetoRouterPlugin(WireModel):
    """Plugin that routes to a model with a good balance of price and coding skill."""

    id: Literal["pareto-router"]
    enabled: bool | None = None
    max_price: float | None = None
    """Highest price a chosen model may have, measured as `price_source` says."""
    min_coding_score: float | None = None
    """Lowest coding score a chosen model may have, 0 to 1."""
    price_source: PriceSource | None = None
    """Which price models are compared by: that of prompt tokens, or a weighted average."""
