"""Model OpenAIResponsesToolChoiceShell."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class OpenAIResponsesToolChoiceShell(WireModel):
    """Demand that the model uses the shell tool."""

    type: Literal["shell"]
