"""Enum FiltersType."""

from __future__ import annotations

from typing import Literal, TypeAlias

FiltersType: TypeAlias = Literal["eq", "ne", "gt", "gte", "lt", "lte"] | str
"""How a file search filter compares an attribute with a value."""
