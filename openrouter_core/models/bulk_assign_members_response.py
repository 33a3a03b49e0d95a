"""Model BulkAssignMembersResponse."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class BulkAssignMembersResponse(WireModel):
    """How many members were put under a guardrail."""

    assigned_count: int
    """Number of members put under it."""
