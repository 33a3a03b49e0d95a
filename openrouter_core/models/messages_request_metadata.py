"""Model MessagesRequestMetadata."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import MessagesRequestMetadata as MessagesRequestMetadata
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class MessagesRequestMetadata(WireModel):
        """Information that goes with a Messages request."""

        user_id: str | None = nullable(default=None)
