"""Model MessagesContentBlockDeltaEventDeltaVariant5."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import MessagesContentBlockDeltaEventDeltaVariant5 as MessagesContentBlockDeltaEventDeltaVariant5
else:
    from openrouter_core.model import WireModel, model

    @model
    class MessagesContentBlockDeltaEventDeltaVariant5(WireModel):
        """Citation to add to a text block."""

        citation: MessagesContentBlockDeltaEventDeltaVariant5Citation
        type: Literal["citations_delta"]
