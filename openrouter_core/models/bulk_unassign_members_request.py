"""Model BulkUnassignMembersRequest."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class BulkUnassignMembersRequest(WireModel):
    """Members of the organization to take from under a guardrail."""

    member_user_ids: list[str]
