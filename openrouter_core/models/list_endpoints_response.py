"""Model ListEndpointsResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ListEndpointsResponse as ListEndpointsResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class ListEndpointsResponse(WireModel):
        """A model with the endpoints that serve it."""

        architecture: Architecture
        created: int
        description: str
        endpoints: list[PublicEndpoint]
        id: str
        name: str
