"""Model ForbiddenResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.forbidden_response_error_data import ForbiddenResponseErrorData


@model
class ForbiddenResponse(WireModel):
    """Body of a 403 answer: the key may not do this."""

    error: ForbiddenResponseErrorData
    openrouter_metadata: dict[str, Any] | None = nullable(default=None)
    """How OpenRouter handled the request; given only where it was asked for."""
    user_id: str | None = nullable(default=None)
    """Id of the OpenRouter user."""
