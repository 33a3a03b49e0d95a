"""Model ReasoningSummaryText."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import ReasoningSummaryText as ReasoningSummaryText
else:
    from openrouter_core.model import WireModel, model

    @model
    class ReasoningSummaryText(WireModel):
        """One part of a reasoning summary."""

        text: str
        type: Literal["summary_text"]
