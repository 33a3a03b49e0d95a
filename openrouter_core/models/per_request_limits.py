"""Model PerRequestLimits."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class PerRequestLimits(WireModel):
    """Most tokens that one request to a model may use."""

    completion_tokens: float
    """Most completion tokens in one request."""
    prompt_tokens: float
    """Most prompt tokens in one request."""
