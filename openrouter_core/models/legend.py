"""Type Legend."""

from __future__ import annotations

from typing import Any, TypeAlias

Legend: TypeAlias = str | dict[str, Any] | list[Any]
"""Meaning of one point on a score's scale: text, an object or a list."""
