"""Model CreatePrivateEndpointValidationFailedResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.create_private_endpoint_validation_failed_response_data import (
        CreatePrivateEndpointValidationFailedResponseData,
    )
    from openrouter_core.models.create_private_endpoint_validation_failed_response_error import (
        CreatePrivateEndpointValidationFailedResponseError,
    )


@model
class CreatePrivateEndpointValidationFailedResponse(WireModel):
    """Error on creating a private endpoint whose validation did not pass."""

    data: CreatePrivateEndpointValidationFailedResponseData
    """The endpoint and the outcome of its validation."""
    error: CreatePrivateEndpointValidationFailedResponseError
