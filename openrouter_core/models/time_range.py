"""Model TimeRange."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class TimeRange(WireModel):
    """Period of an analytics query."""

    end: str
    """End of the period, ISO 8601."""
    start: str
    """Start of the period, ISO 8601."""
