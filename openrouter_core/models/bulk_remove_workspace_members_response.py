"""Model BulkRemoveWorkspaceMembersResponse."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class BulkRemoveWorkspaceMembersResponse(WireModel):
    """How many users were taken out of a workspace."""

    removed_count: int
