"""Model UnifiedBenchmarksSearchRunConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import UnifiedBenchmarksSearchRunConfig as UnifiedBenchmarksSearchRunConfig
else:
    from openrouter_core.model import WireModel, model

    @model
    class UnifiedBenchmarksSearchRunConfig(WireModel):
        """Settings that a search benchmark was run with."""

        max_agent_turns: int | None
        reasoning_effort: str | None
        temperature: float | None
