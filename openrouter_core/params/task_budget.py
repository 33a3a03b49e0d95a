"""Parameters TaskBudget."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Required, TypeAlias, TypedDict

if TYPE_CHECKING:
    from openrouter_core.models.task_budget import TaskBudget


class TaskBudgetParam(TypedDict, total=False):
    """Tokens that a model is told it has for a whole task."""

    total: Required[int]
    """Tokens for the whole task, at least 20000."""
    type: Required[Literal["tokens"]]
    """Unit of the budget, always `tokens`."""
    remaining: int | None
    """Tokens left of the budget, if part of it was used in earlier requests."""


TaskBudgetInput: TypeAlias = "TaskBudgetParam | TaskBudget"
"""What may be passed as TaskBudget: a dict, or the model."""
