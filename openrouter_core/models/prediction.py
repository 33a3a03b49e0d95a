"""Model Prediction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import Prediction as Prediction
else:
    from openrouter_core.model import WireModel, model

    @model
    class Prediction(WireModel):
        """Text that much of the answer is expected to repeat, to make it faster."""

        content: PredictionContent
        type: Literal["content"]
