"""Model RankingsDailyMeta."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class RankingsDailyMeta(WireModel):
    """Period and age of daily rankings."""

    as_of: str
    """When the figures were computed, ISO 8601."""
    end_date: str
    """Last day covered, as YYYY-MM-DD."""
    start_date: str
    """First day covered, as YYYY-MM-DD."""
    version: Literal["v1"]
    """Version of this format."""
