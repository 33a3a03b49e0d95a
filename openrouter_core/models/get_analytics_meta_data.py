"""Model GetAnalyticsMetaData."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.dimension import Dimension
    from openrouter_core.models.get_analytics_meta_operator import GetAnalyticsMetaOperator
    from openrouter_core.models.granularity import Granularity
    from openrouter_core.models.metric import Metric


@model
class GetAnalyticsMetaData(WireModel):
    """What analytics queries can be made of."""

    dimensions: list[Dimension]
    """Dimensions to group and filter by."""
    granularities: list[Granularity]
    """Lengths of time into which results can be split."""
    metrics: list[Metric]
    """Metrics that can be asked for."""
    operators: list[GetAnalyticsMetaOperator]
    """Operators that filters can use."""
