"""Parameters TimeRange."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.time_range import TimeRange


class TimeRangeParam(TypedDict, total=False):
    """Period of an analytics query."""

    end: Required[str]
    """End of the period, ISO 8601."""
    start: Required[str]
    """Start of the period, ISO 8601."""


TimeRangeInput: TypeAlias = "TimeRangeParam | TimeRange"
"""What may be passed as TimeRange: a dict, or the model."""
