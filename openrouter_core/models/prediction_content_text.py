"""Model PredictionContentText."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import PredictionContentText as PredictionContentText
else:
    from openrouter_core.model import WireModel, model

    @model
    class PredictionContentText(WireModel):
        """One text part of a prediction."""

        text: str
        type: Literal["text"]
