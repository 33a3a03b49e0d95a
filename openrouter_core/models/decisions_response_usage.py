"""Model DecisionsResponseUsage."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class DecisionsResponseUsage(WireModel):
    """Tokens and cost of a decisions request."""

    input_tokens: int
    """Tokens of input."""
    output_tokens: int
    """Tokens of output."""
    cost: float | None = None
    """US dollars charged."""
