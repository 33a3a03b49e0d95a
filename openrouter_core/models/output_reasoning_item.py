"""Model OutputReasoningItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import OutputReasoningItem as OutputReasoningItem
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class OutputReasoningItem(WireModel):
        """Reasoning of the model, in a response's output."""

        id: str
        summary: list[ReasoningSummaryText]
        type: Literal["reasoning"]
        content: list[ReasoningTextContent] | None = nullable(default=None)
        encrypted_content: str | None = nullable(default=None)
        status: OutputReasoningItemStatusUnion | None = None
        format: ReasoningFormat | None = nullable(default=None)
        signature: str | None = nullable(default=None)
