"""Model OutputItemReasoning."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.output_item_reasoning_status_union import OutputItemReasoningStatusUnion
    from openrouter_core.models.reasoning_summary_text import ReasoningSummaryText
    from openrouter_core.models.reasoning_text_content import ReasoningTextContent


@model
class OutputItemReasoning(WireModel):
    """Reasoning, in output that alignment rejected."""

    id: str
    summary: list[ReasoningSummaryText]
    """Summary of the reasoning, in parts."""
    type: Literal["reasoning"]
    content: list[ReasoningTextContent] | None = None
    """The reasoning itself, in parts."""
    encrypted_content: str | None = nullable(default=None)
    """Content that only the provider can read; send it back unchanged."""
    status: OutputItemReasoningStatusUnion | None = None
