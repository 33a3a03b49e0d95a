"""Union NotFoundUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import AnyOf

if TYPE_CHECKING:
    from openrouter_core.models.create_private_endpoint_validation_failed_response import (
        CreatePrivateEndpointValidationFailedResponse,
    )
    from openrouter_core.models.not_found_response import NotFoundResponse

    NotFoundUnion: TypeAlias = CreatePrivateEndpointValidationFailedResponse | NotFoundResponse
    """Body of a 404: a plain one, or an endpoint kept although validation failed."""
else:
    NotFoundUnion = AnyOf("CreatePrivateEndpointValidationFailedResponse", "NotFoundResponse")
