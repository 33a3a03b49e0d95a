"""Model QueryAnalyticsResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import QueryAnalyticsResponse as QueryAnalyticsResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class QueryAnalyticsResponse(WireModel):
        """Answer to an analytics query."""

        data: QueryAnalyticsData2
