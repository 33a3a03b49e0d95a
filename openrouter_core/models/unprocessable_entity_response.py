"""Model UnprocessableEntityResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter_core.models import UnprocessableEntityResponse as UnprocessableEntityResponse
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class UnprocessableEntityResponse(WireModel):
        """Body of a 422 answer: the request is well formed but cannot be processed."""

        error: UnprocessableEntityResponseErrorData
        openrouter_metadata: dict[str, Any] | None = nullable(default=None)
        user_id: str | None = nullable(default=None)
