"""Union BadGatewayUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import AnyOf

if TYPE_CHECKING:
    from openrouter_core.models.bad_gateway_response import BadGatewayResponse
    from openrouter_core.models.create_private_endpoint_validation_failed_response import (
        CreatePrivateEndpointValidationFailedResponse,
    )

    BadGatewayUnion: TypeAlias = CreatePrivateEndpointValidationFailedResponse | BadGatewayResponse
    """Body of a 502 error when a private endpoint is made: failed validation, or any other."""
else:
    BadGatewayUnion = AnyOf("CreatePrivateEndpointValidationFailedResponse", "BadGatewayResponse")
