"""Parameters Prediction."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.prediction import Prediction
    from openrouter_core.params.prediction_content import PredictionContentInput


class PredictionParam(TypedDict, total=False):
    """Text that much of the answer is expected to repeat, to make it faster."""

    content: Required[PredictionContentInput]
    """Expected text of the answer, such as the file that is being edited."""
    type: Required[Literal["content"]]


PredictionInput: TypeAlias = "PredictionParam | Prediction"
"""What may be passed as Prediction: a dict, or the model."""
