"""Model CompoundFilter."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter_core.models import CompoundFilter as CompoundFilter
else:
    from openrouter_core.model import WireModel, model

    @model
    class CompoundFilter(WireModel):
        """File search filter that joins several filters with `and` or `or`."""

        filters: list[dict[str, Any]]
        type: CompoundFilterType
