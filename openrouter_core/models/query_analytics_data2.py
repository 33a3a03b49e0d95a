"""Model QueryAnalyticsData2."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import QueryAnalyticsData2 as QueryAnalyticsData2
else:
    from openrouter_core.model import WireModel, model, wire

    @model
    class QueryAnalyticsData2(WireModel):
        """Rows of an analytics query, and how the query went."""

        data: list[QueryAnalyticsData1]
        metadata: Metadata
        cached_at: float | None = wire("cachedAt", default=None)
        warnings: list[str] | None = None
