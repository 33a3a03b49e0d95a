"""Model DeletePrivateEndpointResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import DeletePrivateEndpointResponse as DeletePrivateEndpointResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class DeletePrivateEndpointResponse(WireModel):
        """The private endpoint that was deleted."""

        data: DeletePrivateEndpointResponseData
