"""Model BulkUnassignMembersResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import BulkUnassignMembersResponse as BulkUnassignMembersResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class BulkUnassignMembersResponse(WireModel):
        """How many members were taken from under a guardrail."""

        unassigned_count: int
