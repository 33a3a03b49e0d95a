"""Model EndpointsMetadata."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import EndpointsMetadata as EndpointsMetadata
else:
    from openrouter_core.model import WireModel, model

    @model
    class EndpointsMetadata(WireModel):
        """Endpoints that were considered for a request."""

        available: list[EndpointInfo]
        total: int
