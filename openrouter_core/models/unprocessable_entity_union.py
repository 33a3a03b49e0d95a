"""Union UnprocessableEntityUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import AnyOf

if TYPE_CHECKING:
    from openrouter_core.models.create_private_endpoint_validation_failed_response import (
        CreatePrivateEndpointValidationFailedResponse,
    )
    from openrouter_core.models.unprocessable_entity_response import UnprocessableEntityResponse

    UnprocessableEntityUnion: TypeAlias = CreatePrivateEndpointValidationFailedResponse | UnprocessableEntityResponse
    """Body of a 422 answer on creating a private endpoint: failed validation or another error."""
else:
    UnprocessableEntityUnion = AnyOf("CreatePrivateEndpointValidationFailedResponse", "UnprocessableEntityResponse")
