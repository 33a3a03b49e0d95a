"""Model CreatePrivateEndpointValidationFailedResponseError."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import (
        CreatePrivateEndpointValidationFailedResponseError as CreatePrivateEndpointValidationFailedResponseError,
    )
else:
    from openrouter_core.model import WireModel, model

    @model
    class CreatePrivateEndpointValidationFailedResponseError(WireModel):
        """Error that tells why a private endpoint could not be made active."""

        code: int
        message: str
