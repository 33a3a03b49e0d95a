"""Durations: what can be a time in seconds, a factor or a count; checked where options are made."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import attrs
    from typing_extensions import TypeIs


LARGEST = 1.7976931348623157e308
"""The largest float, since times are reckoned in floats; Python's integers have no end."""


def is_duration(value: object) -> TypeIs[float]:
    """Tell whether the value can be a time in seconds: a finite number that is not negative."""
    return isinstance(value, int | float) and not isinstance(value, bool) and 0 <= value <= LARGEST


def shown(value: object) -> str:
    """Return how a message shows the value: numbers as they are, else the type, for what is misplaced may be a secret."""
    is_number = isinstance(value, float) or (isinstance(value, int) and abs(value) <= LARGEST)
    return repr(value) if is_number else type(value).__name__


def seconds(_: object, attribute: attrs.Attribute[Any], value: object) -> None:
    """Validate an attribute that is seconds, 0 or more."""
    if not is_duration(value):
        message = f"{attribute.name} must be seconds, a finite number of 0 or more; got {shown(value)}"
        raise ValueError(message)


def factor(_: object, attribute: attrs.Attribute[Any], value: object) -> None:
    """Validate an attribute that something is multiplied with, 1 or more."""
    if not (is_duration(value) and value >= 1):
        message = f"{attribute.name} must be a finite number of 1 or more; got {shown(value)}"
        raise ValueError(message)


def count(_: object, attribute: attrs.Attribute[Any], value: object) -> None:
    """Validate an attribute that counts, from 1."""
    if not isinstance(value, int) or isinstance(value, bool) or value < 1:
        message = f"{attribute.name} must be an integer of 1 or more; got {shown(value)}"
        raise ValueError(message)


def limit(_: object, attribute: attrs.Attribute[Any], value: object) -> None:
    """Validate an attribute that is a limit of time, or None for none."""
    check_limit(attribute.name, value)


def check_limit(name: str, value: object) -> None:
    """Raise ValueError for what cannot be a time-out: neither a number of seconds above 0 nor None."""
    if value is not None and not (is_duration(value) and value > 0):
        message = f"{name} must be seconds, a finite number above 0, or None for no limit; got {shown(value)}"
        raise ValueError(message)
