"""Model BadRequestResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.bad_request_response_error_data import BadRequestResponseErrorData


@model
class BadRequestResponse(WireModel):
    """Body of a 400 error: the request is not valid."""

    error: BadRequestResponseErrorData
    openrouter_metadata: dict[str, Any] | None = nullable(default=None)
    """How OpenRouter handled the request; given only where it was asked for."""
    user_id: str | None = nullable(default=None)
    """Id of the OpenRouter user."""
