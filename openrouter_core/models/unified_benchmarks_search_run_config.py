"""Model UnifiedBenchmarksSearchRunConfig."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class UnifiedBenchmarksSearchRunConfig(WireModel):
    """Settings that a search benchmark was run with."""

    max_agent_turns: int | None
    """Most turns the model had for a task; null if not limited or not known."""
    reasoning_effort: str | None
    """How much the model was told to reason."""
    temperature: float | None
    """Randomness of sampling: 0 is the most predictable."""
