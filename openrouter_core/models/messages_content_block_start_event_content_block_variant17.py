"""Model MessagesContentBlockStartEventContentBlockVariant17."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model, nullable


@model
class MessagesContentBlockStartEventContentBlockVariant17(WireModel):
    """Start of a compaction block, the summary of earlier turns."""

    content: str | None
    encrypted_content: str | None = nullable(default=None)
    """Content that only the provider can read; send it back unchanged."""
    type: Literal["compaction"]
