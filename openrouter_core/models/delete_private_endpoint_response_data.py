"""Model DeletePrivateEndpointResponseData."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import DeletePrivateEndpointResponseData as DeletePrivateEndpointResponseData
else:
    from openrouter_core.model import WireModel, model

    @model
    class DeletePrivateEndpointResponseData(WireModel):
        """Id of a private endpoint that was deleted."""

        id: str
