"""Model AnthropicCompactionBlock."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model, nullable


@model
class AnthropicCompactionBlock(WireModel):
    """Content block that stands for the earlier conversation, shortened."""

    content: str | None
    """Summary of the conversation so far; null if there is none."""
    type: Literal["compaction"]
    encrypted_content: str | None = nullable(default=None)
    """Content that only the provider can read; send it back unchanged."""
