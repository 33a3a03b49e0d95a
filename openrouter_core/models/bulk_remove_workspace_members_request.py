"""Model BulkRemoveWorkspaceMembersRequest."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class BulkRemoveWorkspaceMembersRequest(WireModel):
    """Users to take out of a workspace, at most 100."""

    user_ids: list[str]
