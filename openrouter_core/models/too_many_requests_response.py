"""Model TooManyRequestsResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from openrouter_core.models import TooManyRequestsResponse as TooManyRequestsResponse
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class TooManyRequestsResponse(WireModel):
        """Body of a 429 answer: a rate limit is reached."""

        error: TooManyRequestsResponseErrorData
        openrouter_metadata: dict[str, Any] | None = nullable(default=None)
        user_id: str | None = nullable(default=None)
