"""Enum FiltersType."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import FiltersType as FiltersType
else:
    FiltersType = Literal["eq", "ne", "gt", "gte", "lt", "lte"] | str
