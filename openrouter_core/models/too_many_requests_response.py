"""Model TooManyRequestsResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.too_many_requests_response_error_data import TooManyRequestsResponseErrorData


@model
class TooManyRequestsResponse(WireModel):
    """Body of a 429 answer: a rate limit is reached."""

    error: TooManyRequestsResponseErrorData
    openrouter_metadata: dict[str, Any] | None = nullable(default=None)
    """How OpenRouter handled the request; given only where it was asked for."""
    user_id: str | None = nullable(default=None)
    """Id of the OpenRouter user."""
