"""Model PrivateEndpointValidationResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.private_endpoint_validation import PrivateEndpointValidation


@model
class PrivateEndpointValidationResponse(WireModel):
    """Answer that holds the outcome of validating a private endpoint."""

    data: PrivateEndpointValidation
