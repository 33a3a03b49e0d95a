"""Model MessagesContentBlockStopEvent."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class MessagesContentBlockStopEvent(WireModel):
    """Stream event: a content block is complete."""

    index: int
    """Position of the block in the message's content."""
    type: Literal["content_block_stop"]
