"""Parameters FiltersUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from openrouter_core.params.compound_filter import CompoundFilterInput
    from openrouter_core.params.filters import FiltersInput

    FiltersUnionInput: TypeAlias = CompoundFilterInput | FiltersInput
    """Filter on the files to search: one comparison, or several joined."""
