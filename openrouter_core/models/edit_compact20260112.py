"""Model EditCompact20260112."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import EditCompact20260112 as EditCompact20260112
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class EditCompact20260112(WireModel):
        """Context edit that replaces earlier conversation by a summary."""

        type: Literal["compact_20260112"]
        instructions: str | None = nullable(default=None)
        pause_after_compaction: bool | None = None
        trigger: TriggerInputTokens | None = nullable(default=None)
