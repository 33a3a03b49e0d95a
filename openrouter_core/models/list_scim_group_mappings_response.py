"""Model ListScimGroupMappingsResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ListScimGroupMappingsResponse as ListScimGroupMappingsResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class ListScimGroupMappingsResponse(WireModel):
        """A page of SCIM group mappings."""

        data: list[ScimGroupMapping]
        total_count: int
