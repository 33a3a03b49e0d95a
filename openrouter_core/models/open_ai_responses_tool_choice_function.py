"""Model OpenAIResponsesToolChoiceFunction."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class OpenAIResponsesToolChoiceFunction(WireModel):
    """Demand that the model calls one function."""

    name: str
    type: Literal["function"]
