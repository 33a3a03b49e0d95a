"""Model DecisionsBoxAnswer."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import DecisionsBoxAnswer as DecisionsBoxAnswer
else:
    from openrouter_core.model import WireModel, model

    @model
    class DecisionsBoxAnswer(WireModel):
        """Answer to a box question: where something is, as a box."""

        box: Box
        type: Literal["box"]
        confidence: float | None = None
