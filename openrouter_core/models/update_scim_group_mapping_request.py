"""Model UpdateScimGroupMappingRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import UpdateScimGroupMappingRequest as UpdateScimGroupMappingRequest
else:
    from openrouter_core.model import WireModel, model

    @model
    class UpdateScimGroupMappingRequest(WireModel):
        """Change of the role that a SCIM group's members get in a workspace."""

        role: UpdateScimGroupMappingRequestRole
