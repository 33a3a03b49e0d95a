"""Model MessagesContentBlockDeltaEventDeltaVariant2."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class MessagesContentBlockDeltaEventDeltaVariant2(WireModel):
    """Next piece of a tool call's input."""

    partial_json: str
    """JSON text to append; it parses only once the block is complete."""
    type: Literal["input_json_delta"]
