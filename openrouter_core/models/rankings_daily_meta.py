"""Model RankingsDailyMeta."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import RankingsDailyMeta as RankingsDailyMeta
else:
    from openrouter_core.model import WireModel, model

    @model
    class RankingsDailyMeta(WireModel):
        """Period and age of daily rankings."""

        as_of: str
        end_date: str
        start_date: str
        version: Literal["v1"]
