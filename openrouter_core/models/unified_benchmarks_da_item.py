"""Model UnifiedBenchmarksDAItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.tournament_stats import TournamentStats
    from openrouter_core.models.unified_benchmark_pricing import UnifiedBenchmarkPricing


@model
class UnifiedBenchmarksDAItem(WireModel):
    """A model's standing in one category of Design Arena."""

    arena: str
    """Arena that the contest belongs to."""
    avg_generation_time_ms: float | None
    """Mean time to generate an entry, in milliseconds."""
    category: str
    """Kind of design that is judged."""
    display_name: str
    elo: float
    """Elo rating from pairwise votes."""
    model_permaslug: str
    """Model slug that names one version of the model and does not move to newer ones."""
    pricing: UnifiedBenchmarkPricing | None
    source: Literal["design-arena"]
    tournament_stats: TournamentStats
    win_rate: float
    """Share of its contests that the model won."""
