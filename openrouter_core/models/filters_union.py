"""Union FiltersUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import FiltersUnion as FiltersUnion
else:
    from openrouter_core.unions import AnyOf

    FiltersUnion = AnyOf("CompoundFilter", "Filters")
