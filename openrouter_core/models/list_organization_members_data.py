"""Model ListOrganizationMembersData."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.role import Role


@model
class ListOrganizationMembersData(WireModel):
    """A member of the organisation."""

    email: str
    first_name: str | None
    id: str
    """User ID of the member."""
    last_name: str | None
    role: Role
    """`org:admin` or `org:member`."""
