"""Model MessagesOutputConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model, nullable

if TYPE_CHECKING:
    from openrouter_core.models.messages_output_config_effort import MessagesOutputConfigEffort
    from openrouter_core.models.messages_output_config_format import MessagesOutputConfigFormat
    from openrouter_core.models.task_budget import TaskBudget


@model
class MessagesOutputConfig(WireModel):
    """How the model is to shape its output and how much effort to spend on it."""

    effort: MessagesOutputConfigEffort | None = nullable(default=None)
    """How much effort the model spends, from `low` to `max`, or null."""
    format: MessagesOutputConfigFormat | None = nullable(default=None)
    """Form that the answer must have, or null for free text."""
    task_budget: TaskBudget | None = nullable(default=None)
    """Tokens the model should aim to stay within for the task, or null."""
