"""Durations: validators for times in seconds, factors and counts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import attrs
    from typing_extensions import TypeIs


LARGEST = 1.7976931348623157e308
"""The largest float. Times become floats, and Python's integers can be larger."""


def is_duration(value: object) -> TypeIs[float]:
    """Return whether the value can be a time in seconds: a finite number that is not negative."""
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= LARGEST


def shown(value: object) -> str:
    """Return the value for a message: a number as it is, else the type, because a misplaced value may be a secret."""
    is_number = isinstance(value, float) or (isinstance(value, int) and abs(value) <= LARGEST)
    return repr(value) if is_number else type(value).__name__


def seconds(_: object, attribute: attrs.Attribute[Any], value: object) -> None:
    """Validate seconds, 0 or more."""
    if not is_duration(value):
        message = f"{attribute.name} must be seconds, a finite number of 0 or more; got {shown(value)}"
        raise ValueError(message)


def factor(_: object, attribute: attrs.Attribute[Any], value: object) -> None:
    """Validate a factor, 1 or more."""
    if not (is_duration(value) and value >= 1):
        message = f"{attribute.name} must be a finite number of 1 or more; got {shown(value)}"
        raise ValueError(message)


def count(_: object, attribute: attrs.Attribute[Any], value: object) -> None:
    """Validate a count, 1 or more."""
    if not isinstance(value, int) or isinstance(value, bool) or value < 1:
        message = f"{attribute.name} must be an integer of 1 or more; got {shown(value)}"
        raise ValueError(message)


def limit(_: object, attribute: attrs.Attribute[Any], value: object) -> None:
    """Validate a time limit: seconds above 0, or None for no limit."""
    check_limit(attribute.name, value)


def check_limit(name: str, value: object) -> None:
    """Raise ValueError unless the value is seconds above 0, or None for no limit."""
    if value is not None and not (is_duration(value) and value > 0):
        message = f"{name} must be seconds, a finite number above 0, or None for no limit; got {shown(value)}"
        raise ValueError(message)
