"""Model BulkRemoveWorkspaceMembersResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import BulkRemoveWorkspaceMembersResponse as BulkRemoveWorkspaceMembersResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class BulkRemoveWorkspaceMembersResponse(WireModel):
        """How many users were taken out of a workspace."""

        removed_count: int
