"""Model CreatePrivateEndpointValidationFailedResponseError."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class CreatePrivateEndpointValidationFailedResponseError(WireModel):
    """Error that tells why a private endpoint could not be made active."""

    code: int
    """HTTP status code."""
    message: str
