"""Model CreatePrivateEndpointValidationFailedResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import (
        CreatePrivateEndpointValidationFailedResponse as CreatePrivateEndpointValidationFailedResponse,
    )
else:
    from openrouter_core.model import WireModel, model

    @model
    class CreatePrivateEndpointValidationFailedResponse(WireModel):
        """Error on creating a private endpoint whose validation did not pass."""

        data: CreatePrivateEndpointValidationFailedResponseData
        error: CreatePrivateEndpointValidationFailedResponseError
