"""Model ListPrivateEndpointsResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ListPrivateEndpointsResponse as ListPrivateEndpointsResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class ListPrivateEndpointsResponse(WireModel):
        """The private endpoints of the caller."""

        data: list[PrivateEndpointSummary]
