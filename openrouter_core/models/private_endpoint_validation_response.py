"""Model PrivateEndpointValidationResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import PrivateEndpointValidationResponse as PrivateEndpointValidationResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class PrivateEndpointValidationResponse(WireModel):
        """Answer that holds the outcome of validating a private endpoint."""

        data: PrivateEndpointValidation
