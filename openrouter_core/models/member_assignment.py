"""Model MemberAssignment."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import MemberAssignment as MemberAssignment
else:
    from openrouter_core.model import WireModel, model

    @model
    class MemberAssignment(WireModel):
        """Assignment of a guardrail to a member of the organisation."""

        assigned_by: str | None
        created_at: str
        guardrail_id: str
        id: str
        organization_id: str
        user_id: str
