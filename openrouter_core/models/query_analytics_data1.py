"""Model QueryAnalyticsData1."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class QueryAnalyticsData1(WireModel):
    """One row of an analytics result: a value for each metric and dimension asked for."""
