"""Model ManagedPrivateEndpointResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.managed_private_endpoint import ManagedPrivateEndpoint


@model
class ManagedPrivateEndpointResponse(WireModel):
    """Envelope of a managed private endpoint."""

    data: ManagedPrivateEndpoint
