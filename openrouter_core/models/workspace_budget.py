"""Model WorkspaceBudget."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.workspace_budget_reset_interval import WorkspaceBudgetResetInterval


@model
class WorkspaceBudget(WireModel):
    """Spending limit of a workspace over an interval."""

    created_at: str
    """When it was created."""
    id: str
    limit_usd: float
    """Most US dollars the workspace may spend in each `reset_interval`."""
    reset_interval: WorkspaceBudgetResetInterval | None
    """How often the spending starts again from zero; null if never."""
    updated_at: str
    """When it was last changed, ISO 8601."""
    workspace_id: str
