"""Model QueryAnalyticsData1."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import QueryAnalyticsData1 as QueryAnalyticsData1
else:
    from openrouter_core.model import WireModel, model

    @model
    class QueryAnalyticsData1(WireModel):
        """One row of an analytics result: a value for each metric and dimension asked for."""
