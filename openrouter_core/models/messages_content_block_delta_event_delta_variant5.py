"""Model MessagesContentBlockDeltaEventDeltaVariant5."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.messages_content_block_delta_event_delta_variant5_citation import (
        MessagesContentBlockDeltaEventDeltaVariant5Citation,
    )


@model
class MessagesContentBlockDeltaEventDeltaVariant5(WireModel):
    """Citation to add to a text block."""

    citation: MessagesContentBlockDeltaEventDeltaVariant5Citation
    type: Literal["citations_delta"]
