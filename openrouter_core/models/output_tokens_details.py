"""Model OutputTokensDetails."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class OutputTokensDetails(WireModel):
    """Breakdown of the output tokens of a response."""

    reasoning_tokens: int
    """Output tokens spent on reasoning."""
