"""Model GoneResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.gone_response_error_data import GoneResponseErrorData


@model
class GoneResponse(WireModel):
    """Body of a 410 answer: what was asked for is no longer there."""

    error: GoneResponseErrorData
    openrouter_metadata: dict[str, Any] | None = nullable(default=None)
    """How OpenRouter handled the request; given only where it was asked for."""
    user_id: str | None = nullable(default=None)
    """Id of the OpenRouter user."""
