"""Scalars as JSON: what each of them is written as, and read back from, exactly: ``"false"`` is not true, ``"3"`` is not 3.

Numbers with a fraction come here as Decimals, so that a Decimal has every digit that the model wrote.
"""

from __future__ import annotations

import base64
import re
from datetime import date, datetime, time, timedelta
from decimal import Decimal
from types import NoneType
from typing import TYPE_CHECKING, Any
from uuid import UUID

if TYPE_CHECKING:
    from collections.abc import Callable

_DATE = r"\d{4}-\d\d-\d\d"
_TIME = r"\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:[Zz]|[+-]\d\d:\d\d)?"
_DURATION = re.compile(
    r"(?P<sign>-)?P(?=\d|T\d)(?:(?P<weeks>\d+)W)?(?:(?P<days>\d+)D)?"
    r"(?:T(?=\d)(?:(?P<hours>\d+)H)?(?:(?P<minutes>\d+)M)?(?:(?P<seconds>\d+)(?:\.(?P<fraction>\d{1,6}))?S)?)?"
)
_LARGEST_EXPONENT = 308
"""Of a float. An integer that is written with a larger one would take all memory."""


def _is(kind: type) -> Callable[[Any], Any]:
    def read(value: Any) -> Any:
        if type(value) is not kind:
            raise ValueError
        return value

    return read


def _integer(value: Any) -> int:
    """Return an integer; 1.0 is one (JSON Schema, 6.1.1)."""
    if type(value) is int:
        return value
    if type(value) is Decimal and value.adjusted() <= _LARGEST_EXPONENT and value == value.to_integral_value():
        return int(value)
    raise ValueError


def _number(value: Any) -> float:
    if type(value) in {int, float, Decimal}:
        return float(value)
    raise ValueError


def _decimal(value: Any) -> Decimal:
    if type(value) not in {int, Decimal}:
        _matched(r"-?[0-9]+(\.[0-9]+)?", value)
    return Decimal(value)


def _matched(pattern: str | re.Pattern[str], value: Any) -> re.Match[str]:
    if type(value) is str and (match := re.fullmatch(pattern, value, re.ASCII)):
        return match
    raise ValueError


def _duration(value: Any) -> timedelta:
    parts = _matched(_DURATION.pattern, value).groupdict()
    microseconds = int((parts["fraction"] or "").ljust(6, "0"))
    amounts = {name: int(parts[name] or 0) for name in ("weeks", "days", "hours", "minutes", "seconds")}
    amount = timedelta(**amounts, microseconds=microseconds)
    return -amount if parts["sign"] else amount


def _uuid(value: Any) -> UUID:
    _matched(r"[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}", value)
    return UUID(value)


def _bytes(value: Any) -> bytes:
    if type(value) is not str:
        raise ValueError
    return base64.b64decode(value.encode("ascii"), validate=True)


_READERS: dict[type, tuple[str, Callable[[Any], Any]]] = {
    str: ("string", _is(str)),
    bool: ("boolean", _is(bool)),
    NoneType: ("null", _is(NoneType)),
    int: ("integer", _integer),
    float: ("number", _number),
    Decimal: ("decimal number", _decimal),
    datetime: ("date-time", lambda value: datetime.fromisoformat(_matched(f"{_DATE}[Tt ]{_TIME}", value)[0])),
    date: ("date", lambda value: date.fromisoformat(_matched(_DATE, value)[0])),
    time: ("time", lambda value: time.fromisoformat(_matched(_TIME, value)[0])),
    timedelta: ("duration", _duration),
    UUID: ("uuid", _uuid),
    bytes: ("base64", _bytes),
}


def expected(kind: type) -> str:
    """Return what a scalar type is called in an issue."""
    return _READERS[kind][0]


def read(kind: type, value: Any) -> Any:
    """Return the value of a scalar type that a JSON value stands for. Raise ValueError or ArithmeticError if it does not fit."""
    return _READERS[kind][1](value)


def _written_duration(value: timedelta) -> str:
    """Return an ISO 8601 duration in days and seconds, such as ``P1DT1.5S``."""
    amount = abs(value)
    fraction = f".{amount.microseconds:06}" if amount.microseconds else ""
    return f"{'-' if value < timedelta() else ''}P{amount.days}DT{amount.seconds}{fraction}S"


_WRITERS: dict[type, Callable[[Any], Any]] = {
    Decimal: lambda value: format(value, "f"),
    datetime: datetime.isoformat,
    date: date.isoformat,
    time: time.isoformat,
    timedelta: _written_duration,
    UUID: str,
    bytes: lambda value: base64.b64encode(value).decode(),
}


def is_scalar(value: object) -> bool:
    """Return whether a value is a scalar that JSON has no type of its own for."""
    return type(value) in _WRITERS


def written(value: Any) -> Any:
    """Return the JSON value that stands for such a scalar."""
    return _WRITERS[type(value)](value)
