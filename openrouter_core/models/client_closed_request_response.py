"""Model ClientClosedRequestResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.client_closed_request_response_error_data import ClientClosedRequestResponseErrorData


@model
class ClientClosedRequestResponse(WireModel):
    """Body of a 499 answer: the client closed the connection before the request was done."""

    error: ClientClosedRequestResponseErrorData
    openrouter_metadata: dict[str, Any] | None = nullable(default=None)
    """How OpenRouter handled the request; given only where it was asked for."""
    user_id: str | None = nullable(default=None)
    """Id of the OpenRouter user."""
