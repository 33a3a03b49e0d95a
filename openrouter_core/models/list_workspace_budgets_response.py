"""Model ListWorkspaceBudgetsResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ListWorkspaceBudgetsResponse as ListWorkspaceBudgetsResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class ListWorkspaceBudgetsResponse(WireModel):
        """The budgets of a workspace."""

        data: list[WorkspaceBudget]
        include_byok_in_budgets: bool | None = None
