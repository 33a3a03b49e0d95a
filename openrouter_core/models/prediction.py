"""Model Prediction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.prediction_content import PredictionContent


@model
class Prediction(WireModel):
    """Text that much of the answer is expected to repeat, to make it faster."""

    content: PredictionContent
    """Expected text of the answer, such as the file that is being edited."""
    type: Literal["content"]
