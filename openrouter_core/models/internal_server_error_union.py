"""Union InternalServerErrorUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import InternalServerErrorUnion as InternalServerErrorUnion
else:
    from openrouter_core.unions import AnyOf

    InternalServerErrorUnion = AnyOf("CreatePrivateEndpointValidationFailedResponse", "InternalServerResponse")
