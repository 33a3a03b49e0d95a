"""Union ConflictUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from openrouter_core.unions import AnyOf

if TYPE_CHECKING:
    from openrouter_core.models.conflict_response import ConflictResponse
    from openrouter_core.models.create_private_endpoint_validation_failed_response import (
        CreatePrivateEndpointValidationFailedResponse,
    )

    ConflictUnion: TypeAlias = CreatePrivateEndpointValidationFailedResponse | ConflictResponse
    """Body of a 409 on creating a private endpoint: failed validation, or another conflict."""
else:
    ConflictUnion = AnyOf("CreatePrivateEndpointValidationFailedResponse", "ConflictResponse")
