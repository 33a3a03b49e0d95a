"""Model UpsertWorkspaceBudgetRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import UpsertWorkspaceBudgetRequest as UpsertWorkspaceBudgetRequest
else:
    from openrouter_core.model import WireModel, model

    @model
    class UpsertWorkspaceBudgetRequest(WireModel):
        """Budget to set for a workspace."""

        limit_usd: float
        include_byok_in_budgets: bool | None = None
