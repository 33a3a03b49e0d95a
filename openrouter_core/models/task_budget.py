"""Model TaskBudget."""

from __future__ import annotations

from typing import Literal

from openrouter_core.model import WireModel, model, nullable


@model
class TaskBudget(WireModel):
    """Tokens that a model is told it has for a whole task."""

    total: int
    """Tokens for the whole task, at least 20000."""
    type: Literal["tokens"]
    """Unit of the budget, always `tokens`."""
    remaining: int | None = nullable(default=None)
    """Tokens left of the budget, if part of it was used in earlier requests."""
