"""Model KeyAssignment."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class KeyAssignment(WireModel):
    """Assignment of a guardrail to an API key."""

    assigned_by: str | None
    """ID of the user who made the assignment, or null."""
    created_at: str
    """When it was created."""
    guardrail_id: str
    id: str
    key_hash: str
    """Hash that identifies the API key."""
    key_label: str
    """Masked form of the API key."""
    key_name: str
    """Name given to the API key."""
