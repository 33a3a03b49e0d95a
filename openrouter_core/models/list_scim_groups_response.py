"""Model ListScimGroupsResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ListScimGroupsResponse as ListScimGroupsResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class ListScimGroupsResponse(WireModel):
        """A page of SCIM groups."""

        data: list[ScimGroup]
        total_count: int
