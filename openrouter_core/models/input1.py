"""Model Input1."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class Input1(WireModel):
    """Stored input of a generation that was asked with a plain prompt."""

    prompt: str
    """Text of the prompt."""
