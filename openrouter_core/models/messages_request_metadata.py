"""Model MessagesRequestMetadata."""

from __future__ import annotations

from openrouter_core.model import WireModel, model, nullable


@model
class MessagesRequestMetadata(WireModel):
    """Information that goes with a Messages request."""

    user_id: str | None = nullable(default=None)
    """Opaque identifier of the caller's end user, or null."""
