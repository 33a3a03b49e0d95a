"""Model DeleteWorkspaceResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import DeleteWorkspaceResponse as DeleteWorkspaceResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class DeleteWorkspaceResponse(WireModel):
        """Confirmation that a workspace is deleted."""

        deleted: Literal[True]
