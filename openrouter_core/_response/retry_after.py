"""Retry-After: when the server wants to be asked again, in seconds from now (RFC 9110, 10.2.3).

Four places are read, the most exact first: ``retry-after-ms``, ``Retry-After`` (seconds or a date), the body's
``availability.retry_after`` (seconds), and of a 429 ``X-RateLimit-Reset``. Nonsense counts as absent; the past as now.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

_LEAST_MILLISECONDS = 1e11
"""Milliseconds since 1970 are more than this, from 1973 on; seconds are not before the year 5138."""
_LEAST_MOMENT = 1e9
"""Seconds since 1970 are more than this, from 2001 on; a smaller number is seconds from now."""


def retry_after(
    headers: Mapping[str, str], availability: object, now: float, *, status: int = 0, told: object = None
) -> float | None:
    """Return seconds of 0 or more, or None if the answer does not say. `now` is in Unix seconds.

    `told` are headers that the body quotes, mostly those of the provider; their names are in any case.
    """
    for milliseconds in map(_number, _values("retry-after-ms", headers, told)):
        if milliseconds is not None:
            return milliseconds / 1000
    for text in _values("Retry-After", headers, told):
        seconds = _number(text)
        if seconds is None and isinstance(text, str):
            seconds = _until(text, now)
        if seconds is not None:
            return seconds
    asked = _number(availability)
    return _reset(headers, told, now) if asked is None and status == 429 else asked  # noqa: PLR2004 - too many requests


def _values(name: str, headers: Mapping[str, str], told: object) -> Iterator[object]:
    """Yield what the answer's headers say under a name, and then what those in its body say."""
    yield headers.get(name)
    if isinstance(told, dict):
        yield from (value for key, value in cast("dict[object, object]", told).items() if str(key).casefold() == name.casefold())


def _reset(headers: Mapping[str, str], told: object, now: float) -> float | None:
    for moment in map(_number, _values("X-RateLimit-Reset", headers, told)):
        if moment is not None:
            seconds = moment / 1000 if moment >= _LEAST_MILLISECONDS else moment
            return max(seconds - now, 0.0) if seconds >= _LEAST_MOMENT else seconds
    return None


def _number(value: object) -> float | None:
    if isinstance(value, bool) or not isinstance(value, int | float | str):
        return None
    try:
        number = float("nan" if isinstance(value, str) and "_" in value else value)  # Python alone reads 1_0 as a number
    except (ValueError, OverflowError):
        return None
    return max(number, 0.0) if number - number == 0 else None  # infinite and not-a-number are nonsense


def _until(date: str, now: float) -> float | None:
    try:
        from datetime import UTC
        from email.utils import parsedate_to_datetime  # only few answers have a date

        moment = parsedate_to_datetime(date)
        if moment.tzinfo is None:  # of the three forms of a date, asctime's names no zone; all are UTC (RFC 9110, 5.6.7)
            moment = moment.replace(tzinfo=UTC)
        return max(moment.timestamp() - now, 0.0)
    except (ValueError, TypeError, OverflowError, IndexError, ImportError, OSError):  # or no file can be opened for the import
        return None
