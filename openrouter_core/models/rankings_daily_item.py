"""Model RankingsDailyItem."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import RankingsDailyItem as RankingsDailyItem
else:
    from openrouter_core.model import WireModel, model

    @model
    class RankingsDailyItem(WireModel):
        """Tokens that one model processed on one day."""

        date: str
        model_permaslug: str
        total_tokens: str
