"""Model CreateScimGroupMappingRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.create_scim_group_mapping_request_role import CreateScimGroupMappingRequestRole


@model
class CreateScimGroupMappingRequest(WireModel):
    """Mapping to create from a group of the identity provider to a workspace role."""

    role: CreateScimGroupMappingRequestRole
    """Role that members of the group get in the workspace."""
    scim_group_id: str
    """Id of the group that came from the identity provider."""
    workspace_id: str
