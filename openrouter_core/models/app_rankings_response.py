"""Model AppRankingsResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import AppRankingsResponse as AppRankingsResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class AppRankingsResponse(WireModel):
        """Apps in order of their use."""

        data: list[AppRankingsItem]
        meta: RankingsDailyMeta
