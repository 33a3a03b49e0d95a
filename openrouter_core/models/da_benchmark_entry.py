"""Model DABenchmarkEntry."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class DABenchmarkEntry(WireModel):
    """Result of a model in one category of the Design Arena benchmark."""

    arena: str
    """Arena in which the models were compared."""
    category: str
    """Kind of task that was compared."""
    elo: float
    """Elo rating from pairwise comparisons; higher is better."""
    rank: int
    """Place among the models, 1 for the best."""
    win_rate: float
    """How often the model won its comparisons."""
