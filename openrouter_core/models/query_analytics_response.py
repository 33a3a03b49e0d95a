"""Model QueryAnalyticsResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.query_analytics_data2 import QueryAnalyticsData2


@model
class QueryAnalyticsResponse(WireModel):
    """Answer to an analytics query."""

    data: QueryAnalyticsData2
