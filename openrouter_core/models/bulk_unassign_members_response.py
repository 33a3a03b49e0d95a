"""Model BulkUnassignMembersResponse."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class BulkUnassignMembersResponse(WireModel):
    """How many members were taken from under a guardrail."""

    unassigned_count: int
