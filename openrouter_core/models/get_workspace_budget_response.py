"""Model GetWorkspaceBudgetResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import GetWorkspaceBudgetResponse as GetWorkspaceBudgetResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class GetWorkspaceBudgetResponse(WireModel):
        """Budget of a workspace."""

        data: WorkspaceBudget
        include_byok_in_budgets: bool | None = None
