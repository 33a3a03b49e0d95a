"""Model RankingsDailyItem."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class RankingsDailyItem(WireModel):
    """Tokens that one model processed on one day."""

    date: str
    """Day, as YYYY-MM-DD."""
    model_permaslug: str
    """Model slug that names one version of the model and does not move to newer ones."""
    total_tokens: str
    """Prompt and completion tokens of the day, as a string of digits."""
