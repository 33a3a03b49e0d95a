"""Model GetAnalyticsMetaResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import GetAnalyticsMetaResponse as GetAnalyticsMetaResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class GetAnalyticsMetaResponse(WireModel):
        """Dimensions, metrics, operators and granularities of analytics queries."""

        data: GetAnalyticsMetaData
