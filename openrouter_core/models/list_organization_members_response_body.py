"""Model ListOrganizationMembersResponseBody."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.list_organization_members_data import ListOrganizationMembersData


@model
class ListOrganizationMembersResponseBody(WireModel):
    """A page of the organisation's members."""

    data: list[ListOrganizationMembersData]
    total_count: int
    """Number of items over all pages."""
