"""Parameters MessagesOutputConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.messages_output_config import MessagesOutputConfig
    from openrouter_core.params.messages_output_config_effort import MessagesOutputConfigEffortInput
    from openrouter_core.params.messages_output_config_format import MessagesOutputConfigFormatInput
    from openrouter_core.params.task_budget import TaskBudgetInput


class MessagesOutputConfigParam(TypedDict, total=False):
    """How the model is to shape its output and how much effort to spend on it."""

    effort: MessagesOutputConfigEffortInput | None
    """How much effort the model spends, from `low` to `max`, or null."""
    format: MessagesOutputConfigFormatInput | None
    """Form that the answer must have, or null for free text."""
    task_budget: TaskBudgetInput | None
    """Tokens the model should aim to stay within for the task, or null."""


MessagesOutputConfigInput: TypeAlias = "MessagesOutputConfigParam | MessagesOutputConfig"
"""What may be passed as MessagesOutputConfig: a dict, or the model."""
