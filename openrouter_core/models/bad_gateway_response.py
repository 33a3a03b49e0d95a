"""Model BadGatewayResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.bad_gateway_response_error_data import BadGatewayResponseErrorData


@model
class BadGatewayResponse(WireModel):
    """Body of a 502 error: the provider failed or gave a bad answer."""

    error: BadGatewayResponseErrorData
    openrouter_metadata: dict[str, Any] | None = nullable(default=None)
    """How OpenRouter handled the request; given only where it was asked for."""
    user_id: str | None = nullable(default=None)
    """Id of the OpenRouter user."""
