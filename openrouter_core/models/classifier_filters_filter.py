"""Model ClassifierFiltersFilter."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ClassifierFiltersFilter as ClassifierFiltersFilter
else:
    from openrouter_core.model import WireModel, model

    @model
    class ClassifierFiltersFilter(WireModel):
        """Condition on a value that a classifier found."""

        field: str
        operator: str
        value: ClassifierFiltersValue
