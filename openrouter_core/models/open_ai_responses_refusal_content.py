"""Model OpenAIResponsesRefusalContent."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class OpenAIResponsesRefusalContent(WireModel):
    """A part of an answer in which the model refuses."""

    refusal: str
    """What the model says in refusing."""
    type: Literal["refusal"]
