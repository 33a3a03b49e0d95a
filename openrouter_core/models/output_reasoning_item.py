"""Model OutputReasoningItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.output_reasoning_item_status_union import OutputReasoningItemStatusUnion
    from openrouter_core.models.reasoning_format import ReasoningFormat
    from openrouter_core.models.reasoning_summary_text import ReasoningSummaryText
    from openrouter_core.models.reasoning_text_content import ReasoningTextContent


@model
class OutputReasoningItem(WireModel):
    """Reasoning of the model, in a response's output."""

    id: str
    summary: list[ReasoningSummaryText]
    """Summary of the reasoning, in parts."""
    type: Literal["reasoning"]
    content: list[ReasoningTextContent] | None = nullable(default=None)
    """The reasoning itself, in parts, or null where the provider withholds it."""
    encrypted_content: str | None = nullable(default=None)
    """Content that only the provider can read; send it back unchanged."""
    status: OutputReasoningItemStatusUnion | None = None
    format: ReasoningFormat | None = nullable(default=None)
    """Provider format that the reasoning is in, or null."""
    signature: str | None = nullable(default=None)
    """Provider's signature on the reasoning; send it back unchanged."""
