"""Model DABenchmarkEntry."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import DABenchmarkEntry as DABenchmarkEntry
else:
    from openrouter_core.model import WireModel, model

    @model
    class DABenchmarkEntry(WireModel):
        """Result of a model in one category of the Design Arena benchmark."""

        arena: str
        category: str
        elo: float
        rank: int
        win_rate: float
