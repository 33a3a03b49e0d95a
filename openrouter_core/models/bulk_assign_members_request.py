"""Model BulkAssignMembersRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import BulkAssignMembersRequest as BulkAssignMembersRequest
else:
    from openrouter_core.model import WireModel, model

    @model
    class BulkAssignMembersRequest(WireModel):
        """Members of the organization to put under a guardrail."""

        member_user_ids: list[str]
