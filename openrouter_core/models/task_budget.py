"""Model TaskBudget."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import TaskBudget as TaskBudget
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class TaskBudget(WireModel):
        """Tokens that a model is told it has for a whole task."""

        total: int
        type: Literal["tokens"]
        remaining: int | None = nullable(default=None)
