"""Retry-After: when the server wants to be asked again, in seconds from now (RFC 9110, 10.2.3).

Three places are read, the most exact first: ``retry-after-ms``, ``Retry-After`` (seconds or a date), and the body's
``availability.retry_after`` (seconds). Nonsense counts as absent; the past as now.
"""

from __future__ import annotations

from datetime import UTC
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping


def retry_after(headers: Mapping[str, str], availability: object, now: float) -> float | None:
    """Return seconds of 0 or more, or None where the answer does not say. `now` is in Unix seconds."""
    milliseconds = _number(headers.get("retry-after-ms"))
    if milliseconds is not None:
        return milliseconds / 1000
    text = headers.get("Retry-After")
    seconds = _number(text)
    if seconds is None and text:
        seconds = _until(text, now)
    return _number(availability) if seconds is None else seconds


def _number(value: object) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        number = float("nan" if isinstance(value, str) and "_" in value else value)  # Python alone reads 1_0 as a number
    except (ValueError, OverflowError):
        return None
    return max(number, 0.0) if number - number == 0 else None  # infinite and not-a-number are nonsense


def _until(date: str, now: float) -> float | None:
    from email.utils import parsedate_to_datetime

    try:
        moment = parsedate_to_datetime(date)
        if moment.tzinfo is None:  # of the three forms of a date, asctime's names no zone; all are UTC (RFC 9110, 5.6.7)
            moment = moment.replace(tzinfo=UTC)
        return max(moment.timestamp() - now, 0.0)
    except (ValueError, TypeError, OverflowError, IndexError):
        return None
