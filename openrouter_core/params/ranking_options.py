"""Parameters RankingOptions."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.ranking_options import RankingOptions
    from openrouter_core.params.ranker import RankerInput


class RankingOptionsParam(TypedDict, total=False):
    """How file search results are ranked and cut off."""

    ranker: RankerInput
    """Ranker to use; `auto` lets the provider choose."""
    score_threshold: float
    """Lowest score a result may have."""


RankingOptionsInput: TypeAlias = "RankingOptionsParam | RankingOptions"
"""What may be passed as RankingOptions: a dict, or the model."""
