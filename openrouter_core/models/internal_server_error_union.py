"""Union InternalServerErrorUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import AnyOf

if TYPE_CHECKING:
    from openrouter_core.models.create_private_endpoint_validation_failed_response import (
        CreatePrivateEndpointValidationFailedResponse,
    )
    from openrouter_core.models.internal_server_response import InternalServerResponse

    InternalServerErrorUnion: TypeAlias = CreatePrivateEndpointValidationFailedResponse | InternalServerResponse
    """Body of a 500: a plain server error, or an endpoint kept although validation failed."""
else:
    InternalServerErrorUnion = AnyOf("CreatePrivateEndpointValidationFailedResponse", "InternalServerResponse")
