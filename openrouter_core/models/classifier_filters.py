"""Model ClassifierFilters."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.classifier_filters_filter import ClassifierFiltersFilter


@model
class ClassifierFilters(WireModel):
    """Limits analytics to requests for which a classifier found certain values."""

    classifier_id: str
    filters: list[ClassifierFiltersFilter]
    """Conditions, at most 10."""
