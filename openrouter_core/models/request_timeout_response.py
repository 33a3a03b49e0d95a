"""Model RequestTimeoutResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter_core.models import RequestTimeoutResponse as RequestTimeoutResponse
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class RequestTimeoutResponse(WireModel):
        """Body of a 408 answer: the request took too long."""

        error: RequestTimeoutResponseErrorData
        openrouter_metadata: dict[str, Any] | None = nullable(default=None)
        user_id: str | None = nullable(default=None)
