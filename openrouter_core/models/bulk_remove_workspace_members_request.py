"""Model BulkRemoveWorkspaceMembersRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import BulkRemoveWorkspaceMembersRequest as BulkRemoveWorkspaceMembersRequest
else:
    from openrouter_core.model import WireModel, model

    @model
    class BulkRemoveWorkspaceMembersRequest(WireModel):
        """Users to take out of a workspace, at most 100."""

        user_ids: list[str]
