"""Model UpsertWorkspaceBudgetRequest."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class UpsertWorkspaceBudgetRequest(WireModel):
    """Budget to set for a workspace."""

    limit_usd: float
    """Most US dollars the workspace may spend in the budget's interval."""
    include_byok_in_budgets: bool | None = None
    """Whether spending on the account's own provider keys counts against budgets."""
