"""Model MessagesContentBlockDeltaEventDeltaVariant1."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class MessagesContentBlockDeltaEventDeltaVariant1(WireModel):
    """Messages content block delta event delta variant1, as the API document has it."""

    text: str
    type: Literal["text_delta"]
