"""Model GetAnalyticsMetaData."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import GetAnalyticsMetaData as GetAnalyticsMetaData
else:
    from openrouter_core.model import WireModel, model

    @model
    class GetAnalyticsMetaData(WireModel):
        """What analytics queries can be made of."""

        dimensions: list[Dimension]
        granularities: list[Granularity]
        metrics: list[Metric]
        operators: list[GetAnalyticsMetaOperator]
