"""Model NotFoundResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.not_found_response_error_data import NotFoundResponseErrorData


@model
class NotFoundResponse(WireModel):
    """Body of a 404: there is no such thing, or the caller may not see it."""

    error: NotFoundResponseErrorData
    openrouter_metadata: dict[str, Any] | None = nullable(default=None)
    """How OpenRouter handled the request; given only where it was asked for."""
    user_id: str | None = nullable(default=None)
    """Id of the OpenRouter user."""
