"""Model UpdateObservabilityDestinationResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import UpdateObservabilityDestinationResponse as UpdateObservabilityDestinationResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class UpdateObservabilityDestinationResponse(WireModel):
        """The observability destination after the change."""

        data: ObservabilityDestination
