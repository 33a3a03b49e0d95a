"""Model UnauthorizedResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.unauthorized_response_error_data import UnauthorizedResponseErrorData


@model
class UnauthorizedResponse(WireModel):
    """Body of a 401 answer: the key is missing or not valid."""

    error: UnauthorizedResponseErrorData
    openrouter_metadata: dict[str, Any] | None = nullable(default=None)
    """How OpenRouter handled the request; given only where it was asked for."""
    user_id: str | None = nullable(default=None)
    """Id of the OpenRouter user."""
