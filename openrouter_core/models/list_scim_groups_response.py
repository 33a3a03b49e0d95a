"""Model ListScimGroupsResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.scim_group import ScimGroup


@model
class ListScimGroupsResponse(WireModel):
    """A page of SCIM groups."""

    data: list[ScimGroup]
    total_count: int
    """Number of items over all pages."""
