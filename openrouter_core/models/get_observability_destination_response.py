"""Model GetObservabilityDestinationResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import GetObservabilityDestinationResponse as GetObservabilityDestinationResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class GetObservabilityDestinationResponse(WireModel):
        """One observability destination."""

        data: ObservabilityDestination
