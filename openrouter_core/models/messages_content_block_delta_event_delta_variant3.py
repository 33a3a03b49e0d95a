"""Model MessagesContentBlockDeltaEventDeltaVariant3."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import MessagesContentBlockDeltaEventDeltaVariant3 as MessagesContentBlockDeltaEventDeltaVariant3
else:
    from openrouter_core.model import WireModel, model

    @model
    class MessagesContentBlockDeltaEventDeltaVariant3(WireModel):
        """Next piece of a thinking block."""

        thinking: str
        type: Literal["thinking_delta"]
