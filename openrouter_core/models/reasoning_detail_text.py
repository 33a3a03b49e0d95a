"""Model ReasoningDetailText."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.reasoning_format import ReasoningFormat


@model
class ReasoningDetailText(WireModel):
    """Reasoning in plain text, with the signature that lets it be sent back."""

    type: Literal["reasoning.text"]
    format: ReasoningFormat | None = nullable(default=None)
    """Provider format the block is in, so that it can be sent back."""
    id: str | None = nullable(default=None)
    index: int | None = None
    """Position, counted from 0."""
    signature: str | None = nullable(default=None)
    """Proof by the provider that the text is unchanged."""
    text: str | None = nullable(default=None)
