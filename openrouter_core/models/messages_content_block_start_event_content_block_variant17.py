"""Model MessagesContentBlockStartEventContentBlockVariant17."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import (
        MessagesContentBlockStartEventContentBlockVariant17 as MessagesContentBlockStartEventContentBlockVariant17,
    )
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class MessagesContentBlockStartEventContentBlockVariant17(WireModel):
        """Start of a compaction block, the summary of earlier turns."""

        content: str | None
        encrypted_content: str | None = nullable(default=None)
        type: Literal["compaction"]
