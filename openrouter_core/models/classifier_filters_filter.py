"""Model ClassifierFiltersFilter."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.classifier_filters_value import ClassifierFiltersValue


@model
class ClassifierFiltersFilter(WireModel):
    """Condition on a value that a classifier found."""

    field: str
    operator: str
    """How the value is compared."""
    value: ClassifierFiltersValue
