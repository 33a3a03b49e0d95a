"""Model ContentThinking."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class ContentThinking(WireModel):
    """Earlier thinking of the model, in a message given back."""

    signature: str
    """Signature that proves the thinking is unaltered; give it back unchanged."""
    thinking: str
    """Text of the thinking."""
    type: Literal["thinking"]
