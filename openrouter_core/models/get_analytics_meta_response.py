"""Model GetAnalyticsMetaResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.get_analytics_meta_data import GetAnalyticsMetaData


@model
class GetAnalyticsMetaResponse(WireModel):
    """Dimensions, metrics, operators and granularities of analytics queries."""

    data: GetAnalyticsMetaData
