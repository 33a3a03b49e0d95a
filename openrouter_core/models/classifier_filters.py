"""Model ClassifierFilters."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ClassifierFilters as ClassifierFilters
else:
    from openrouter_core.model import WireModel, model

    @model
    class ClassifierFilters(WireModel):
        """Limits analytics to requests for which a classifier found certain values."""

        classifier_id: str
        filters: list[ClassifierFiltersFilter]
