"""Union NotFoundUnion."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import NotFoundUnion as NotFoundUnion
else:
    from openrouter_core.unions import AnyOf

    NotFoundUnion = AnyOf("CreatePrivateEndpointValidationFailedResponse", "NotFoundResponse")
