"""Model OrderBy."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import OrderBy as OrderBy
else:
    from openrouter_core.model import WireModel, model

    @model
    class OrderBy(WireModel):
        """Order of the rows of an analytics query."""

        direction: Direction
        field: str
