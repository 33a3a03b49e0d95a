"""Model UnauthorizedResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter_core.models import UnauthorizedResponse as UnauthorizedResponse
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class UnauthorizedResponse(WireModel):
        """Body of a 401 answer: the key is missing or not valid."""

        error: UnauthorizedResponseErrorData
        openrouter_metadata: dict[str, Any] | None = nullable(default=None)
        user_id: str | None = nullable(default=None)
