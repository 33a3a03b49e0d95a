"""Model GenerationContentDataOutput."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class GenerationContentDataOutput(WireModel):
    """What the model answered in a generation."""

    completion: str | None
    """Text of the answer, null when there is none."""
    reasoning: str | None
    """Text of the reasoning, null when there is none."""
