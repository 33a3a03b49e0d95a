"""Model BulkUnassignMembersRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import BulkUnassignMembersRequest as BulkUnassignMembersRequest
else:
    from openrouter_core.model import WireModel, model

    @model
    class BulkUnassignMembersRequest(WireModel):
        """Members of the organization to take from under a guardrail."""

        member_user_ids: list[str]
