"""Parameters ReasoningDetailSummary."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.reasoning_detail_summary import ReasoningDetailSummary
    from openrouter_core.params.reasoning_format import ReasoningFormatInput


class ReasoningDetailSummaryParam(TypedDict, total=False):
    """Summary of a model's reasoning."""

    summary: Required[str]
    """Text of the summary."""
    type: Required[Literal["reasoning.summary"]]
    format: ReasoningFormatInput | None
    """Provider format the block is in, so that it can be sent back."""
    id: str | None
    index: int
    """Position, counted from 0."""


ReasoningDetailSummaryInput: TypeAlias = "ReasoningDetailSummaryParam | ReasoningDetailSummary"
"""What may be passed as ReasoningDetailSummary: a dict, or the model."""
