"""Model ListKeyAssignmentsResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.key_assignment import KeyAssignment


@model
class ListKeyAssignmentsResponse(WireModel):
    """A page of guardrail assignments to API keys."""

    data: list[KeyAssignment]
    total_count: int
    """Number of items over all pages."""
