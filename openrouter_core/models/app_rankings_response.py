"""Model AppRankingsResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.app_rankings_item import AppRankingsItem
    from openrouter_core.models.rankings_daily_meta import RankingsDailyMeta


@model
class AppRankingsResponse(WireModel):
    """Apps in order of their use."""

    data: list[AppRankingsItem]
    meta: RankingsDailyMeta
    """Period and version of the figures."""
