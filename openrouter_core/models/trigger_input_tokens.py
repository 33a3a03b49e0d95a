"""Model TriggerInputTokens."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class TriggerInputTokens(WireModel):
    """Compaction starts at a number of input tokens."""

    type: Literal["input_tokens"]
    value: int
    """Input tokens at which it starts."""
