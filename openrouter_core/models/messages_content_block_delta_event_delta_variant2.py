"""Model MessagesContentBlockDeltaEventDeltaVariant2."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import MessagesContentBlockDeltaEventDeltaVariant2 as MessagesContentBlockDeltaEventDeltaVariant2
else:
    from openrouter_core.model import WireModel, model

    @model
    class MessagesContentBlockDeltaEventDeltaVariant2(WireModel):
        """Next piece of a tool call's input."""

        partial_json: str
        type: Literal["input_json_delta"]
