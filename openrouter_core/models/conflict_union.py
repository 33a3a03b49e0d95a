"""Union ConflictUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ConflictUnion as ConflictUnion
else:
    from openrouter_core.unions import AnyOf

    ConflictUnion = AnyOf("CreatePrivateEndpointValidationFailedResponse", "ConflictResponse")
