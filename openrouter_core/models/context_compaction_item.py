"""Model ContextCompactionItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ContextCompactionItem as ContextCompactionItem
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class ContextCompactionItem(WireModel):
        """Input item that stands for context compacted earlier."""

        type: Literal["context_compaction"]
        encrypted_content: str | None = nullable(default=None)
        id: str | None = nullable(default=None)
