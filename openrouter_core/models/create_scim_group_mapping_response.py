"""Model CreateScimGroupMappingResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import CreateScimGroupMappingResponse as CreateScimGroupMappingResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class CreateScimGroupMappingResponse(WireModel):
        """The group mapping that was created."""

        data: ScimGroupMapping
