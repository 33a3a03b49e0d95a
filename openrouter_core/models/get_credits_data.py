"""Model GetCreditsData."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class GetCreditsData(WireModel):
    """Credits bought and used."""

    total_credits: float
    """US dollars bought, over the account's whole life."""
    total_usage: float
    """US dollars used, over the account's whole life."""
