"""Model ChatNamedToolChoiceFunction."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class ChatNamedToolChoiceFunction(WireModel):
    """Function that the model must call."""

    name: str
