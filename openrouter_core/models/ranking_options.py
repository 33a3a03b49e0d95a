"""Model RankingOptions."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import RankingOptions as RankingOptions
else:
    from openrouter_core.model import WireModel, model

    @model
    class RankingOptions(WireModel):
        """How file search results are ranked and cut off."""

        ranker: Ranker | None = None
        score_threshold: float | None = None
