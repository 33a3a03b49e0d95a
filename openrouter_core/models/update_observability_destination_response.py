"""Model UpdateObservabilityDestinationResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.observability_destination import ObservabilityDestination


@model
class UpdateObservabilityDestinationResponse(WireModel):
    """The observability destination after the change."""

    data: ObservabilityDestination
