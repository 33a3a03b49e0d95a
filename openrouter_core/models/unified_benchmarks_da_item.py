"""Model UnifiedBenchmarksDAItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import UnifiedBenchmarksDAItem as UnifiedBenchmarksDAItem
else:
    from openrouter_core.model import WireModel, model

    @model
    class UnifiedBenchmarksDAItem(WireModel):
        """A model's standing in one category of Design Arena."""

        arena: str
        avg_generation_time_ms: float | None
        category: str
        display_name: str
        elo: float
        model_permaslug: str
        pricing: UnifiedBenchmarkPricing | None
        source: Literal["design-arena"]
        tournament_stats: TournamentStats
        win_rate: float
