"""Model MessagesPingEvent."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import MessagesPingEvent as MessagesPingEvent
else:
    from openrouter_core.model import WireModel, model

    @model
    class MessagesPingEvent(WireModel):
        """Stream event: keeps the connection alive and carries nothing."""

        type: Literal["ping"]
