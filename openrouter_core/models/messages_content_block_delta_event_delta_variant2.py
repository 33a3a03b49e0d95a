"""Model MessagesContentBlockDeltaEventDeltaVariant2."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class MessagesContentBlockDeltaEventDeltaVariant2(WireModel):
    """Messages content block delta event delta variant2, as the API document has it."""

    partial_json: str
    type: Literal["input_json_delta"]
