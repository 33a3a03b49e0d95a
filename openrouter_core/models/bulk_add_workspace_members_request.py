"""Model BulkAddWorkspaceMembersRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import BulkAddWorkspaceMembersRequest as BulkAddWorkspaceMembersRequest
else:
    from openrouter_core.model import WireModel, model

    @model
    class BulkAddWorkspaceMembersRequest(WireModel):
        """Users to add to a workspace, at most 100."""

        user_ids: list[str]
