"""Model ScimGroupMapping."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ScimGroupMapping as ScimGroupMapping
else:
    from openrouter_core.model import WireModel, model

    @model
    class ScimGroupMapping(WireModel):
        """Workspace role that the members of a SCIM group get."""

        created_at: str
        id: str
        organization_id: str
        role: ScimGroupMappingRole
        scim_group_id: str
        updated_at: str
        workspace_id: str
