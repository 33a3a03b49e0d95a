"""Model MessagesContentBlockDeltaEventDeltaVariant3."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class MessagesContentBlockDeltaEventDeltaVariant3(WireModel):
    """Next piece of a thinking block."""

    thinking: str
    type: Literal["thinking_delta"]
