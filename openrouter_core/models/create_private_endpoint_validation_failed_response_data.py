"""Model CreatePrivateEndpointValidationFailedResponseData."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.managed_private_endpoint import ManagedPrivateEndpoint
    from openrouter_core.models.private_endpoint_validation_nullable import PrivateEndpointValidationNullable


@model
class CreatePrivateEndpointValidationFailedResponseData(WireModel):
    """Private endpoint and the validation that it did not pass."""

    endpoint: ManagedPrivateEndpoint
    validation: PrivateEndpointValidationNullable | None
    """Outcome of the checks, null when there is none."""
