"""Model ListKeyAssignmentsResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ListKeyAssignmentsResponse as ListKeyAssignmentsResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class ListKeyAssignmentsResponse(WireModel):
        """A page of guardrail assignments to API keys."""

        data: list[KeyAssignment]
        total_count: int
