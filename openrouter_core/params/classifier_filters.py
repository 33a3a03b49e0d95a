"""Parameters ClassifierFilters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.models.classifier_filters import ClassifierFilters
    from openrouter_core.params.classifier_filters_filter import ClassifierFiltersFilterInput


class ClassifierFiltersParam(TypedDict, total=False):
    """Limits analytics to requests for which a classifier found certain values."""

    classifier_id: Required[str]
    filters: Required[Sequence[ClassifierFiltersFilterInput]]
    """Conditions, at most 10."""


ClassifierFiltersInput: TypeAlias = "ClassifierFiltersParam | ClassifierFilters"
"""What may be passed as ClassifierFilters: a dict, or the model."""
