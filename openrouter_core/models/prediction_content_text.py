"""Model PredictionContentText."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class PredictionContentText(WireModel):
    """One text part of a prediction."""

    text: str
    type: Literal["text"]
