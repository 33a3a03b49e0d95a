"""Parameters ClassifierDimensions."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.models.classifier_dimensions import ClassifierDimensions


class ClassifierDimensionsParam(TypedDict, total=False):
    """Groups analytics by what a classifier found."""

    classifier_id: Required[str]
    dimension_names: Sequence[str]
    """Dimensions of the classifier to group by, at most 2."""
    include_nulls: bool
    """Whether requests without a value are a group as well."""


ClassifierDimensionsInput: TypeAlias = "ClassifierDimensionsParam | ClassifierDimensions"
"""What may be passed as ClassifierDimensions: a dict, or the model."""
