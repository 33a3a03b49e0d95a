"""Model MemberAssignment."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class MemberAssignment(WireModel):
    """Assignment of a guardrail to a member of the organisation."""

    assigned_by: str | None
    """ID of the user who made the assignment, or null."""
    created_at: str
    """When it was created."""
    guardrail_id: str
    id: str
    organization_id: str
    user_id: str
    """ID of the member."""
