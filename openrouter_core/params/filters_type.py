"""Parameters FiltersType."""

from __future__ import annotations

from typing import Literal, TypeAlias

FiltersTypeInput: TypeAlias = Literal["eq", "ne", "gt", "gte", "lt", "lte"] | str
"""Known values of filters type."""
