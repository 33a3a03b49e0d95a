"""Model ManagedPrivateEndpointResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ManagedPrivateEndpointResponse as ManagedPrivateEndpointResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class ManagedPrivateEndpointResponse(WireModel):
        """Envelope of a managed private endpoint."""

        data: ManagedPrivateEndpoint
