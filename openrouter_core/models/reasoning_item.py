"""Model ReasoningItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.reasoning_format import ReasoningFormat
    from openrouter_core.models.reasoning_item_status_union import ReasoningItemStatusUnion
    from openrouter_core.models.reasoning_summary_text import ReasoningSummaryText
    from openrouter_core.models.reasoning_text_content import ReasoningTextContent


@model
class ReasoningItem(WireModel):
    """A model's reasoning as an item of a response; send it back in later turns."""

    id: str
    summary: list[ReasoningSummaryText]
    """Summary of the reasoning, in parts."""
    type: Literal["reasoning"]
    content: list[ReasoningTextContent] | None = nullable(default=None)
    """The reasoning text itself, where the provider shows it."""
    encrypted_content: str | None = nullable(default=None)
    """The reasoning in encrypted form, for stateless use over several turns."""
    status: ReasoningItemStatusUnion | None = None
    format: ReasoningFormat | None = nullable(default=None)
    """Provider format the item is in, so that it can be sent back."""
    signature: str | None = nullable(default=None)
    """Proof by the provider that the reasoning is unchanged."""
