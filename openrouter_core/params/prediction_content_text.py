"""Parameters PredictionContentText."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.prediction_content_text import PredictionContentText


class PredictionContentTextParam(TypedDict, total=False):
    """One text part of a prediction."""

    text: Required[str]
    type: Required[Literal["text"]]


PredictionContentTextInput: TypeAlias = "PredictionContentTextParam | PredictionContentText"
"""What may be passed as PredictionContentText: a dict, or the model."""
