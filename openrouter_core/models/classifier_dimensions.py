"""Model ClassifierDimensions."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ClassifierDimensions as ClassifierDimensions
else:
    from openrouter_core.model import WireModel, model

    @model
    class ClassifierDimensions(WireModel):
        """Groups analytics by what a classifier found."""

        classifier_id: str
        dimension_names: list[str] | None = None
        include_nulls: bool | None = None
