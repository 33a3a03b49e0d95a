"""Model Filters."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import Filters as Filters
else:
    from openrouter_core.model import WireModel, model

    @model
    class Filters(WireModel):
        """File search filter that compares one attribute of a file."""

        key: str
        type: FiltersType
        value: FileSearchServerToolValue2
