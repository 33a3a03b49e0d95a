"""Union FiltersUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import AnyOf

if TYPE_CHECKING:
    from openrouter_core.models.compound_filter import CompoundFilter
    from openrouter_core.models.filters import Filters

    FiltersUnion: TypeAlias = CompoundFilter | Filters
    """Filter on the files to search: one comparison, or several joined."""
else:
    FiltersUnion = AnyOf("CompoundFilter", "Filters")
