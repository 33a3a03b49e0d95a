"""Model CreateObservabilityDestinationResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import CreateObservabilityDestinationResponse as CreateObservabilityDestinationResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class CreateObservabilityDestinationResponse(WireModel):
        """The observability destination that was created."""

        data: ObservabilityDestination
