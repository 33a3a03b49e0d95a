"""Model DeletePrivateEndpointResponseData."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class DeletePrivateEndpointResponseData(WireModel):
    """Id of a private endpoint that was deleted."""

    id: str
