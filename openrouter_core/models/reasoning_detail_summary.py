"""Model ReasoningDetailSummary."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.reasoning_format import ReasoningFormat


@model
class ReasoningDetailSummary(WireModel):
    """Summary of a model's reasoning."""

    summary: str
    """Text of the summary."""
    type: Literal["reasoning.summary"]
    format: ReasoningFormat | None = nullable(default=None)
    """Provider format the block is in, so that it can be sent back."""
    id: str | None = nullable(default=None)
    index: int | None = None
    """Position, counted from 0."""
