"""Model FreeModelDailyRequests."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class FreeModelDailyRequests(WireModel):
    """How many requests to free models are allowed, made and left today."""

    limit: int
    """Most requests a day."""
    remaining: int
    """Requests left today."""
    used: int
    """Requests made today."""
