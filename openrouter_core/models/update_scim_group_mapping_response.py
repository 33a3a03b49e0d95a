"""Model UpdateScimGroupMappingResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import UpdateScimGroupMappingResponse as UpdateScimGroupMappingResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class UpdateScimGroupMappingResponse(WireModel):
        """The SCIM group mapping after the change."""

        data: ScimGroupMapping
