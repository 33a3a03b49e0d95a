"""Model AppRankingsItem."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class AppRankingsItem(WireModel):
    """One app in the ranking of apps by use."""

    app_id: int
    app_name: str
    rank: int
    """Place in the ranking; 1 is first."""
    total_requests: int
    """Number of requests."""
    total_tokens: str
    """Input and output tokens together, as a decimal string since it can be very large."""
