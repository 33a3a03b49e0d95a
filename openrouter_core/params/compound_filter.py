"""Parameters CompoundFilter."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from openrouter_core.models.compound_filter import CompoundFilter
    from openrouter_core.params.compound_filter_type import CompoundFilterTypeInput


class CompoundFilterParam(TypedDict, total=False):
    """File search filter that joins several filters with `and` or `or`."""

    filters: Required[Sequence[Mapping[str, Any]]]
    """Filters to join, each a comparison or a further compound filter."""
    type: Required[CompoundFilterTypeInput]
    """Whether all filters must match (`and`) or any one (`or`)."""


CompoundFilterInput: TypeAlias = "CompoundFilterParam | CompoundFilter"
"""What may be passed as CompoundFilter: a dict, or the model."""
