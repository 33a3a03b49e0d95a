"""Model CreatePrivateEndpointValidationFailedResponseData."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.managed_private_endpoint import ManagedPrivateEndpoint


@model
class CreatePrivateEndpointValidationFailedResponseData(WireModel):
    """Private endpoint and the validation that it did not pass."""

    endpoint: ManagedPrivateEndpoint
    validation: Any
    """Outcome of the checks, null when there is none."""
