"""Model ForbiddenResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter_core.models import ForbiddenResponse as ForbiddenResponse
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class ForbiddenResponse(WireModel):
        """Body of a 403 answer: the key may not do this."""

        error: ForbiddenResponseErrorData
        openrouter_metadata: dict[str, Any] | None = nullable(default=None)
        user_id: str | None = nullable(default=None)
