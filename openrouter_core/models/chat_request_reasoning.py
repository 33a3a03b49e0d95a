"""Model ChatRequestReasoning."""

from __future__ import annotations

from typing import Any

from openrouter_core.model import WireModel, model, nullable


@model
class ChatRequestReasoning(WireModel):
    """How the model reasons for a chat completion."""

    effort: Any = nullable(default=None)
    """How much effort the model puts in."""
    summary: Any = nullable(default=None)
    """How detailed a summary of the reasoning is given."""
