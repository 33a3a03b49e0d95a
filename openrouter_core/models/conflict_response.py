"""Model ConflictResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.conflict_response_error_data import ConflictResponseErrorData


@model
class ConflictResponse(WireModel):
    """Body of a 409 answer: the request clashes with the present state."""

    error: ConflictResponseErrorData
    openrouter_metadata: dict[str, Any] | None = nullable(default=None)
    """How OpenRouter handled the request; given only where it was asked for."""
    user_id: str | None = nullable(default=None)
    """Id of the OpenRouter user."""
