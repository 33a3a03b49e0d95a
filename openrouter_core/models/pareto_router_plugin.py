"""Model ParetoRouterPlugin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ParetoRouterPlugin as ParetoRouterPlugin
else:
    from openrouter_core.model import WireModel, model

    @model
    class ParetoRouterPlugin(WireModel):
        """Plugin that routes to a model with a good balance of price and coding skill."""

        id: Literal["pareto-router"]
        enabled: bool | None = None
        max_price: float | None = None
        min_coding_score: float | None = None
        price_source: PriceSource | None = None
