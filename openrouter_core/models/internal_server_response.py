"""Model InternalServerResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter_core.models import InternalServerResponse as InternalServerResponse
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class InternalServerResponse(WireModel):
        """Body of a 500: the server failed."""

        error: InternalServerResponseErrorData
        openrouter_metadata: dict[str, Any] | None = nullable(default=None)
        user_id: str | None = nullable(default=None)
