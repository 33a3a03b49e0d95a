"""Model QueryAnalyticsData2."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model, wire

if TYPE_CHECKING:
    from openrouter_core.models.metadata import Metadata
    from openrouter_core.models.query_analytics_data1 import QueryAnalyticsData1


@model
class QueryAnalyticsData2(WireModel):
    """Rows of an analytics query, and how the query went."""

    data: list[QueryAnalyticsData1]
    """The rows."""
    metadata: Metadata
    """Facts about the query, such as its run time."""
    cached_at: float | None = wire("cachedAt", default=None)
    """When the rows were computed, if they come from a cache."""
    warnings: list[str] | None = None
    """Remarks about the query that did not stop it."""
