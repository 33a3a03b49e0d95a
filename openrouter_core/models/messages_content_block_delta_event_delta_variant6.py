"""Model MessagesContentBlockDeltaEventDeltaVariant6."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import MessagesContentBlockDeltaEventDeltaVariant6 as MessagesContentBlockDeltaEventDeltaVariant6
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class MessagesContentBlockDeltaEventDeltaVariant6(WireModel):
        """Next piece of a compaction block, the summary of earlier turns."""

        content: str | None
        encrypted_content: str | None = nullable(default=None)
        type: Literal["compaction_delta"]
