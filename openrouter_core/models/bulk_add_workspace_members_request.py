"""Model BulkAddWorkspaceMembersRequest."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class BulkAddWorkspaceMembersRequest(WireModel):
    """Users to add to a workspace, at most 100."""

    user_ids: list[str]
