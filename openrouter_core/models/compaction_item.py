"""Model CompactionItem."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model, nullable


@model
class CompactionItem(WireModel):
    """Input item that stands for earlier conversation, compacted into encrypted form."""

    encrypted_content: str
    """Compacted conversation, opaque; give it back unchanged."""
    type: Literal["compaction"]
    id: str | None = nullable(default=None)
