"""Parameters ClassifierFiltersFilter."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.classifier_filters_filter import ClassifierFiltersFilter
    from openrouter_core.params.classifier_filters_value import ClassifierFiltersValueInput


class ClassifierFiltersFilterParam(TypedDict, total=False):
    """Condition on a value that a classifier found."""

    field: Required[str]
    operator: Required[str]
    """How the value is compared."""
    value: Required[ClassifierFiltersValueInput]


ClassifierFiltersFilterInput: TypeAlias = "ClassifierFiltersFilterParam | ClassifierFiltersFilter"
"""What may be passed as ClassifierFiltersFilter: a dict, or the model."""
