"""Model RankingOptions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.ranker import Ranker


@model
class RankingOptions(WireModel):
    """How file search results are ranked and cut off."""

    ranker: Ranker | None = None
    """Ranker to use; `auto` lets the provider choose."""
    score_threshold: float | None = None
    """Lowest score a result may have."""
