"""Model ListObservabilityDestinationsResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.observability_destination import ObservabilityDestination


@model
class ListObservabilityDestinationsResponse(WireModel):
    """A page of observability destinations."""

    data: list[ObservabilityDestination]
    total_count: int
    """Number of items over all pages."""
