"""Model DeletePrivateEndpointResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.delete_private_endpoint_response_data import DeletePrivateEndpointResponseData


@model
class DeletePrivateEndpointResponse(WireModel):
    """The private endpoint that was deleted."""

    data: DeletePrivateEndpointResponseData
