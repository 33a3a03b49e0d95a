"""Model UpdateScimGroupMappingRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.update_scim_group_mapping_request_role import UpdateScimGroupMappingRequestRole


@model
class UpdateScimGroupMappingRequest(WireModel):
    """Change of the role that a SCIM group's members get in a workspace."""

    role: UpdateScimGroupMappingRequestRole
    """New role in the workspace, `admin` or `member`."""
