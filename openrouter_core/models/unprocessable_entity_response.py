"""Model UnprocessableEntityResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.unprocessable_entity_response_error_data import UnprocessableEntityResponseErrorData


@model
class UnprocessableEntityResponse(WireModel):
    """Body of a 422 answer: the request is well formed but cannot be processed."""

    error: UnprocessableEntityResponseErrorData
    openrouter_metadata: dict[str, Any] | None = nullable(default=None)
    """How OpenRouter handled the request; given only where it was asked for."""
    user_id: str | None = nullable(default=None)
    """Id of the OpenRouter user."""
