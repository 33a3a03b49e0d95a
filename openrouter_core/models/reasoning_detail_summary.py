"""Model ReasoningDetailSummary."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ReasoningDetailSummary as ReasoningDetailSummary
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class ReasoningDetailSummary(WireModel):
        """Summary of a model's reasoning."""

        summary: str
        type: Literal["reasoning.summary"]
        format: ReasoningFormat | None = nullable(default=None)
        id: str | None = nullable(default=None)
        index: int | None = None
