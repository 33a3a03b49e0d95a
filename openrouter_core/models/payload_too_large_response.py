"""Model PayloadTooLargeResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.payload_too_large_response_error_data import PayloadTooLargeResponseErrorData


@model
class PayloadTooLargeResponse(WireModel):
    """Body of a 413 answer: the request is too large."""

    error: PayloadTooLargeResponseErrorData
    openrouter_metadata: dict[str, Any] | None = nullable(default=None)
    """How OpenRouter handled the request; given only where it was asked for."""
    user_id: str | None = nullable(default=None)
    """Id of the OpenRouter user."""
