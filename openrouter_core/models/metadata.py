"""Model Metadata."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class Metadata(WireModel):
    """How an analytics query went."""

    query_time_ms: float
    """Time the query took, in milliseconds."""
    row_count: int
    """How many rows came back."""
    truncated: bool
    """Whether there were more rows than came back."""
