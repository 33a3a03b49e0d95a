"""Model QueryAnalyticsRequestBody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.classifier_dimensions import ClassifierDimensions
    from openrouter_core.models.classifier_filters import ClassifierFilters
    from openrouter_core.models.filter import Filter
    from openrouter_core.models.order_by import OrderBy
    from openrouter_core.models.time_range import TimeRange


@model
class QueryAnalyticsRequestBody(WireModel):
    """Analytics query: what to measure, how to group it, over which time."""

    metrics: list[str]
    """Names of what to measure."""
    classifier_dimensions: ClassifierDimensions | None = None
    """Groups rows by what a classifier found in the requests."""
    classifier_filters: ClassifierFilters | None = None
    """Keeps only requests that a classifier labelled in a certain way."""
    dimensions: list[str] | None = None
    """Names of what to group by, at most 2."""
    filters: list[Filter] | None = None
    """Conditions that all must hold, at most 20."""
    granularity: str | None = None
    """Length of the time steps that rows are split by."""
    group_limit: int | None = None
    """Most groups to return."""
    limit: int | None = None
    """Most rows to return."""
    order_by: OrderBy | None = None
    """Metric or dimension to sort by, and direction."""
    time_range: TimeRange | None = None
    """Period to look at."""
