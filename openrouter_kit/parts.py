"""Parts: values within models and JSON, by their names, whether the API document tells of them or not."""

from __future__ import annotations

from typing import Any, cast

from openrouter_core import WireModel, extra


def part(value: object, *path: str) -> Any:
    """Return what is at the path; None if something on the way is missing."""
    for name in path:
        if isinstance(value, dict):
            value = cast("dict[str, Any]", value).get(name)
        elif hasattr(value, name):
            value = getattr(value, name)
        else:
            value = extra(value).get(name) if isinstance(value, WireModel) else None
    return value
