"""Parameters PrivateEndpointActivation."""

from __future__ import annotations

from typing import TYPE_CHECKING, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.private_endpoint_activation import PrivateEndpointActivation


class PrivateEndpointActivationParam(TypedDict, total=False):
    """Where a private endpoint is activated as soon as it is created."""

    workspace_id: Required[str]


PrivateEndpointActivationInput: TypeAlias = "PrivateEndpointActivationParam | PrivateEndpointActivation"
"""What may be passed as PrivateEndpointActivation: a dict, or the model."""
