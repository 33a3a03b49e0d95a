"""Model OrderBy."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.direction import Direction


@model
class OrderBy(WireModel):
    """Order of the rows of an analytics query."""

    direction: Direction
    """`asc` for ascending, `desc` for descending."""
    field: str
    """Name of the field to sort by."""
