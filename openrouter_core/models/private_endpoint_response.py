"""Model PrivateEndpointResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import PrivateEndpointResponse as PrivateEndpointResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class PrivateEndpointResponse(WireModel):
        """Answer that holds one private endpoint."""

        data: PrivateEndpoint
