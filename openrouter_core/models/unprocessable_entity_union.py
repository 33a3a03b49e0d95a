"""Union UnprocessableEntityUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import UnprocessableEntityUnion as UnprocessableEntityUnion
else:
    from openrouter_core.unions import AnyOf

    UnprocessableEntityUnion = AnyOf("CreatePrivateEndpointValidationFailedResponse", "UnprocessableEntityResponse")
