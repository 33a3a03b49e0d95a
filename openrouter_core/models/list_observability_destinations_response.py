"""Model ListObservabilityDestinationsResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ListObservabilityDestinationsResponse as ListObservabilityDestinationsResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class ListObservabilityDestinationsResponse(WireModel):
        """A page of observability destinations."""

        data: list[ObservabilityDestination]
        total_count: int
