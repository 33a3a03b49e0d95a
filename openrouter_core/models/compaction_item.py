"""Model CompactionItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import CompactionItem as CompactionItem
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class CompactionItem(WireModel):
        """Input item that stands for earlier conversation, compacted into encrypted form."""

        encrypted_content: str
        type: Literal["compaction"]
        id: str | None = nullable(default=None)
