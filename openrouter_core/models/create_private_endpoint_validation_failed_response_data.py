"""Model CreatePrivateEndpointValidationFailedResponseData."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import (
        CreatePrivateEndpointValidationFailedResponseData as CreatePrivateEndpointValidationFailedResponseData,
    )
else:
    from openrouter_core.model import WireModel, model

    @model
    class CreatePrivateEndpointValidationFailedResponseData(WireModel):
        """Private endpoint and the validation that it did not pass."""

        endpoint: ManagedPrivateEndpoint
        validation: PrivateEndpointValidationNullable | None
