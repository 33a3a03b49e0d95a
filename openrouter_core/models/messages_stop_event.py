"""Model MessagesStopEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.open_router_metadata import OpenRouterMetadata


@model
class MessagesStopEvent(WireModel):
    """Stream event: the message is complete."""

    openrouter_metadata: OpenRouterMetadata | None = None
    """How OpenRouter handled the request; given only where it was asked for."""
    type: Literal["message_stop"]
