"""Model UpsertWorkspaceBudgetResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import UpsertWorkspaceBudgetResponse as UpsertWorkspaceBudgetResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class UpsertWorkspaceBudgetResponse(WireModel):
        """The workspace's budget after the change."""

        data: WorkspaceBudget
        include_byok_in_budgets: bool | None = None
