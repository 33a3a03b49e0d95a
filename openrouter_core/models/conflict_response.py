"""Model ConflictResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter_core.models import ConflictResponse as ConflictResponse
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class ConflictResponse(WireModel):
        """Body of a 409 answer: the request clashes with the present state."""

        error: ConflictResponseErrorData
        openrouter_metadata: dict[str, Any] | None = nullable(default=None)
        user_id: str | None = nullable(default=None)
