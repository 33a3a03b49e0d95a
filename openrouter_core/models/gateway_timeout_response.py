"""Model GatewayTimeoutResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.gateway_timeout_response_error_data import GatewayTimeoutResponseErrorData


@model
class GatewayTimeoutResponse(WireModel):
    """Body of a 504 answer: no answer came from upstream in time."""

    error: GatewayTimeoutResponseErrorData
    openrouter_metadata: dict[str, Any] | None = nullable(default=None)
    """How OpenRouter handled the request; given only where it was asked for."""
    user_id: str | None = nullable(default=None)
    """Id of the OpenRouter user."""
