"""Model RankingsDailyResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.rankings_daily_item import RankingsDailyItem
    from openrouter_core.models.rankings_daily_meta import RankingsDailyMeta


@model
class RankingsDailyResponse(WireModel):
    """Token totals by day and model."""

    data: list[RankingsDailyItem]
    meta: RankingsDailyMeta
