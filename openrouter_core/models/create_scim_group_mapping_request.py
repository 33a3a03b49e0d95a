"""Model CreateScimGroupMappingRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import CreateScimGroupMappingRequest as CreateScimGroupMappingRequest
else:
    from openrouter_core.model import WireModel, model

    @model
    class CreateScimGroupMappingRequest(WireModel):
        """Mapping to create from a group of the identity provider to a workspace role."""

        role: CreateScimGroupMappingRequestRole
        scim_group_id: str
        workspace_id: str
