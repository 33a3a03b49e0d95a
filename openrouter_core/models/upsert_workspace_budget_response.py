"""Model UpsertWorkspaceBudgetResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.workspace_budget import WorkspaceBudget


@model
class UpsertWorkspaceBudgetResponse(WireModel):
    """The workspace's budget after the change."""

    data: WorkspaceBudget
    include_byok_in_budgets: bool | None = None
    """Whether spending on the account's own provider keys counts against budgets."""
