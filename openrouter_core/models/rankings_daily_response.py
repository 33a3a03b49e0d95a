"""Model RankingsDailyResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import RankingsDailyResponse as RankingsDailyResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class RankingsDailyResponse(WireModel):
        """Token totals by day and model."""

        data: list[RankingsDailyItem]
        meta: RankingsDailyMeta
