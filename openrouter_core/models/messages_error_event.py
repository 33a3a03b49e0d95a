"""Model MessagesErrorEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.messages_error_event_error import MessagesErrorEventError
    from openrouter_core.models.open_router_metadata import OpenRouterMetadata


@model
class MessagesErrorEvent(WireModel):
    """Stream event: the message failed."""

    error: MessagesErrorEventError
    openrouter_metadata: OpenRouterMetadata | None = None
    """How OpenRouter handled the request; given only where it was asked for."""
    type: Literal["error"]
