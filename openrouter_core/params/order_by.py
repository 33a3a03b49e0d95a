"""Parameters OrderBy."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.order_by import OrderBy
    from openrouter_core.params.direction import DirectionInput


class OrderByParam(TypedDict, total=False):
    """Order of the rows of an analytics query."""

    direction: Required[DirectionInput]
    """`asc` for ascending, `desc` for descending."""
    field: Required[str]
    """Name of the field to sort by."""


OrderByInput: TypeAlias = "OrderByParam | OrderBy"
"""What may be passed as OrderBy: a dict, or the model."""
