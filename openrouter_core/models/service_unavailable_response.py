"""Model ServiceUnavailableResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.service_unavailable_response_error_data import ServiceUnavailableResponseErrorData


@model
class ServiceUnavailableResponse(WireModel):
    """Body of a 503 answer: no provider can serve the request now."""

    error: ServiceUnavailableResponseErrorData
    openrouter_metadata: dict[str, Any] | None = nullable(default=None)
    """How OpenRouter handled the request; given only where it was asked for."""
    user_id: str | None = nullable(default=None)
    """Id of the OpenRouter user."""
