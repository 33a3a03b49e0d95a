"""Model PrivateEndpointResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.private_endpoint import PrivateEndpoint


@model
class PrivateEndpointResponse(WireModel):
    """Answer that holds one private endpoint."""

    data: PrivateEndpoint
