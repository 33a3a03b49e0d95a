"""Parts: values of an answer that attributes can have."""

from __future__ import annotations


def text(value: object) -> str | None:
    """Return the value if it is a text with something in it."""
    return value if isinstance(value, str) and value else None


def number(value: object) -> int | None:
    """Return the value if it is a count."""
    return value if isinstance(value, int) and not isinstance(value, bool) else None
