"""Model ContentRedactedThinking."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class ContentRedactedThinking(WireModel):
    """Thinking block whose text the provider keeps encrypted, in a message given back."""

    data: str
    """Encrypted thinking, opaque; give it back unchanged."""
    type: Literal["redacted_thinking"]
