"""Model QueryAnalyticsRequestBody."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import QueryAnalyticsRequestBody as QueryAnalyticsRequestBody
else:
    from openrouter_core.model import WireModel, model

    @model
    class QueryAnalyticsRequestBody(WireModel):
        """Analytics query: what to measure, how to group it, over which time."""

        metrics: list[str]
        classifier_dimensions: ClassifierDimensions | None = None
        classifier_filters: ClassifierFilters | None = None
        dimensions: list[str] | None = None
        filters: list[Filter] | None = None
        granularity: str | None = None
        group_limit: int | None = None
        limit: int | None = None
        order_by: OrderBy | None = None
        time_range: TimeRange | None = None
