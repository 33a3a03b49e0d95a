"""Model MessagesErrorEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import MessagesErrorEvent as MessagesErrorEvent
else:
    from openrouter_core.model import WireModel, model

    @model
    class MessagesErrorEvent(WireModel):
        """Stream event: the message failed."""

        error: MessagesErrorEventError
        openrouter_metadata: OpenRouterMetadata | None = None
        type: Literal["error"]
