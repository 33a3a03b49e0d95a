"""Model StopServerToolsWhenMaxTokensUsed."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model


@model
class StopServerToolsWhenMaxTokensUsed(WireModel):
    """End the server tool loop when it has used a number of tokens."""

    max_tokens: int
    """Tokens at which the loop ends."""
    type: Literal["max_tokens_used"]
