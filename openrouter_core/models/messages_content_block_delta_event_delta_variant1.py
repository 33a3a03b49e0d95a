"""Model MessagesContentBlockDeltaEventDeltaVariant1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import MessagesContentBlockDeltaEventDeltaVariant1 as MessagesContentBlockDeltaEventDeltaVariant1
else:
    from openrouter_core.model import WireModel, model

    @model
    class MessagesContentBlockDeltaEventDeltaVariant1(WireModel):
        """Next piece of a text block."""

        text: str
        type: Literal["text_delta"]
