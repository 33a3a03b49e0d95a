"""Model GetScimGroupMappingResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import GetScimGroupMappingResponse as GetScimGroupMappingResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class GetScimGroupMappingResponse(WireModel):
        """One SCIM group mapping."""

        data: ScimGroupMapping
