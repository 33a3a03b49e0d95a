"""Model Filter."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import Filter as Filter
else:
    from openrouter_core.model import WireModel, model

    @model
    class Filter(WireModel):
        """Condition that rows of an analytics query must meet."""

        field: str
        operator: str
        value: Value1
        include_unset: bool | None = None
