"""Model ClassifierDimensions."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class ClassifierDimensions(WireModel):
    """Groups analytics by what a classifier found."""

    classifier_id: str
    dimension_names: list[str] | None = None
    """Dimensions of the classifier to group by, at most 2."""
    include_nulls: bool | None = None
    """Whether requests without a value are a group as well."""
