"""Parameters ReasoningDetailText."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.reasoning_detail_text import ReasoningDetailText
    from openrouter_core.params.reasoning_format import ReasoningFormatInput


class ReasoningDetailTextParam(TypedDict, total=False):
    """Reasoning in plain text, with the signature that lets it be sent back."""

    type: Required[Literal["reasoning.text"]]
    format: ReasoningFormatInput | None
    """Provider format the block is in, so that it can be sent back."""
    id: str | None
    index: int
    """Position, counted from 0."""
    signature: str | None
    """Proof by the provider that the text is unchanged."""
    text: str | None


ReasoningDetailTextInput: TypeAlias = "ReasoningDetailTextParam | ReasoningDetailText"
"""What may be passed as ReasoningDetailText: a dict, or the model."""
