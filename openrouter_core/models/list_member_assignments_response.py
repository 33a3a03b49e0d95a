"""Model ListMemberAssignmentsResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.member_assignment import MemberAssignment


@model
class ListMemberAssignmentsResponse(WireModel):
    """A page of guardrail assignments to members."""

    data: list[MemberAssignment]
    total_count: int
    """Number of items over all pages."""
