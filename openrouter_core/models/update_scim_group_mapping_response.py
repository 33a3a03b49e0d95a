"""Model UpdateScimGroupMappingResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.scim_group_mapping import ScimGroupMapping


@model
class UpdateScimGroupMappingResponse(WireModel):
    """The SCIM group mapping after the change."""

    data: ScimGroupMapping
