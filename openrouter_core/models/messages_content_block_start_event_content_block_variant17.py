"""Model MessagesContentBlockStartEventContentBlockVariant17."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model, nullable


@model
class MessagesContentBlockStartEventContentBlockVariant17(WireModel):
    """Messages content block start event content block variant17, as the API document has it."""

    content: str | None
    encrypted_content: str | None = nullable(default=None)
    """Content that only the provider can read; send it back unchanged."""
    type: Literal["compaction"]
