"""Model MessagesContentBlockDeltaEventDeltaVariant3."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class MessagesContentBlockDeltaEventDeltaVariant3(WireModel):
    """Messages content block delta event delta variant3, as the API document has it."""

    thinking: str
    type: Literal["thinking_delta"]
