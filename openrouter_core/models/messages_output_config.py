"""Model MessagesOutputConfig."""

from __future__ import annotations

from typing import Any

from openrouter_core.model import WireModel, model, nullable


@model
class MessagesOutputConfig(WireModel):
    """How the model is to shape its output and how much effort to spend on it."""

    effort: Any = nullable(default=None)
    """How much effort the model spends, from `low` to `max`, or null."""
    format: Any = nullable(default=None)
    """Form that the answer must have, or null for free text."""
    task_budget: Any = nullable(default=None)
    """Tokens the model should aim to stay within for the task, or null."""
