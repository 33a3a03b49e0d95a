"""Model ListOrganizationMembersResponseBody."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ListOrganizationMembersResponseBody as ListOrganizationMembersResponseBody
else:
    from openrouter_core.model import WireModel, model

    @model
    class ListOrganizationMembersResponseBody(WireModel):
        """A page of the organisation's members."""

        data: list[ListOrganizationMembersData]
        total_count: int
