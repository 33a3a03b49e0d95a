"""Model CompoundFilter."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.compound_filter_type import CompoundFilterType


@model
class CompoundFilter(WireModel):
    """File search filter that joins several filters with `and` or `or`."""

    filters: list[dict[str, Any]]
    """Filters to join, each a comparison or a further compound filter."""
    type: CompoundFilterType
    """Whether all filters must match (`and`) or any one (`or`)."""
