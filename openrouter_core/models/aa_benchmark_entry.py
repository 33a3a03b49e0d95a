"""Model AABenchmarkEntry."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import AABenchmarkEntry as AABenchmarkEntry
else:
    from openrouter_core.model import WireModel, model

    @model
    class AABenchmarkEntry(WireModel):
        """Scores of a model in the benchmarks of Artificial Analysis."""

        agentic_index: float | None
        coding_index: float | None
        intelligence_index: float | None
