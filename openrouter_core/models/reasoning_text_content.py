"""Model ReasoningTextContent."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class ReasoningTextContent(WireModel):
    """One part of a model's reasoning text."""

    text: str
    type: Literal["reasoning_text"]
