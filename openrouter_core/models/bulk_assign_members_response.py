"""Model BulkAssignMembersResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import BulkAssignMembersResponse as BulkAssignMembersResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class BulkAssignMembersResponse(WireModel):
        """How many members were put under a guardrail."""

        assigned_count: int
