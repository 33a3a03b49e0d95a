"""Model CreateEmbeddingsContentText."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class CreateEmbeddingsContentText(WireModel):
    """Text part of an input to embed."""

    text: str
    type: Literal["text"]
