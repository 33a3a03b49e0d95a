"""Model NotFoundResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter_core.models import NotFoundResponse as NotFoundResponse
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class NotFoundResponse(WireModel):
        """Body of a 404: there is no such thing, or the caller may not see it."""

        error: NotFoundResponseErrorData
        openrouter_metadata: dict[str, Any] | None = nullable(default=None)
        user_id: str | None = nullable(default=None)
