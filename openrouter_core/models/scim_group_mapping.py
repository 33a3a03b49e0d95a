"""Model ScimGroupMapping."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.scim_group_mapping_role import ScimGroupMappingRole


@model
class ScimGroupMapping(WireModel):
    """Workspace role that the members of a SCIM group get."""

    created_at: str
    """When it was created."""
    id: str
    organization_id: str
    role: ScimGroupMappingRole
    """Role in the workspace, `admin` or `member`."""
    scim_group_id: str
    """Group the mapping is for."""
    updated_at: str
    """When it was last changed, ISO 8601."""
    workspace_id: str
