"""Model DeleteWorkspaceBudgetResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import DeleteWorkspaceBudgetResponse as DeleteWorkspaceBudgetResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class DeleteWorkspaceBudgetResponse(WireModel):
        """Confirmation that a workspace's budget is deleted."""

        deleted: Literal[True]
