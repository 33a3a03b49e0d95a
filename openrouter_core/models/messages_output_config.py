"""Model MessagesOutputConfig."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import MessagesOutputConfig as MessagesOutputConfig
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class MessagesOutputConfig(WireModel):
        """How the model is to shape its output and how much effort to spend on it."""

        effort: MessagesOutputConfigEffort | None = nullable(default=None)
        format: MessagesOutputConfigFormat | None = nullable(default=None)
        task_budget: TaskBudget | None = nullable(default=None)
