"""Model ListMemberAssignmentsResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ListMemberAssignmentsResponse as ListMemberAssignmentsResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class ListMemberAssignmentsResponse(WireModel):
        """A page of guardrail assignments to members."""

        data: list[MemberAssignment]
        total_count: int
