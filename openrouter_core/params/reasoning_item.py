"""Parameters ReasoningItem."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from collections.abc import Sequence

    from openrouter_core.models.reasoning_item import ReasoningItem
    from openrouter_core.params.reasoning_format import ReasoningFormatInput
    from openrouter_core.params.reasoning_item_status_union import ReasoningItemStatusUnionInput
    from openrouter_core.params.reasoning_summary_text import ReasoningSummaryTextInput
    from openrouter_core.params.reasoning_text_content import ReasoningTextContentInput


class ReasoningItemParam(TypedDict, total=False):
    """A model's reasoning as an item of a response; send it back in later turns."""

    id: Required[str]
    summary: Required[Sequence[ReasoningSummaryTextInput]]
    """Summary of the reasoning, in parts."""
    type: Required[Literal["reasoning"]]
    content: Sequence[ReasoningTextContentInput] | None
    """The reasoning text itself, where the provider shows it."""
    encrypted_content: str | None
    """The reasoning in encrypted form, for stateless use over several turns."""
    status: ReasoningItemStatusUnionInput
    format: ReasoningFormatInput | None
    """Provider format the item is in, so that it can be sent back."""
    signature: str | None
    """Proof by the provider that the reasoning is unchanged."""


ReasoningItemInput: TypeAlias = "ReasoningItemParam | ReasoningItem"
"""What may be passed as ReasoningItem: a dict, or the model."""
