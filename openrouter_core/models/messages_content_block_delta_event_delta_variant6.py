"""Model MessagesContentBlockDeltaEventDeltaVariant6."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model, nullable


@model
class MessagesContentBlockDeltaEventDeltaVariant6(WireModel):
    """Messages content block delta event delta variant6, as the API document has it."""

    content: str | None
    encrypted_content: str | None = nullable(default=None)
    """Content that only the provider can read; send it back unchanged."""
    type: Literal["compaction_delta"]
