"""Model GetObservabilityDestinationResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.observability_destination import ObservabilityDestination


@model
class GetObservabilityDestinationResponse(WireModel):
    """One observability destination."""

    data: ObservabilityDestination
