"""Model BulkAssignMembersRequest."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class BulkAssignMembersRequest(WireModel):
    """Members of the organization to put under a guardrail."""

    member_user_ids: list[str]
