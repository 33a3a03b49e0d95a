"""Model WorkspaceBudget."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import WorkspaceBudget as WorkspaceBudget
else:
    from openrouter_core.model import WireModel, model

    @model
    class WorkspaceBudget(WireModel):
        """Spending limit of a workspace over an interval."""

        created_at: str
        id: str
        limit_usd: float
        reset_interval: WorkspaceBudgetResetInterval | None
        updated_at: str
        workspace_id: str
