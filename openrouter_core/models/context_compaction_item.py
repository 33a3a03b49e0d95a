"""Model ContextCompactionItem."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model, nullable


@model
class ContextCompactionItem(WireModel):
    """Input item that stands for context compacted earlier."""

    type: Literal["context_compaction"]
    encrypted_content: str | None = nullable(default=None)
    """Compacted context, opaque; give it back unchanged."""
    id: str | None = nullable(default=None)
