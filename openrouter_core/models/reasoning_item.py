"""Model ReasoningItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ReasoningItem as ReasoningItem
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class ReasoningItem(WireModel):
        """A model's reasoning as an item of a response; send it back in later turns."""

        id: str
        summary: list[ReasoningSummaryText]
        type: Literal["reasoning"]
        content: list[ReasoningTextContent] | None = nullable(default=None)
        encrypted_content: str | None = nullable(default=None)
        status: ReasoningItemStatusUnion | None = None
        format: ReasoningFormat | None = nullable(default=None)
        signature: str | None = nullable(default=None)
