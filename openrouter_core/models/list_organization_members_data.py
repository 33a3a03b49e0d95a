"""Model ListOrganizationMembersData."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ListOrganizationMembersData as ListOrganizationMembersData
else:
    from openrouter_core.model import WireModel, model

    @model
    class ListOrganizationMembersData(WireModel):
        """A member of the organisation."""

        email: str
        first_name: str | None
        id: str
        last_name: str | None
        role: Role
