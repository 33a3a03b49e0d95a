"""Model CreateScimGroupMappingResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.scim_group_mapping import ScimGroupMapping


@model
class CreateScimGroupMappingResponse(WireModel):
    """The group mapping that was created."""

    data: ScimGroupMapping
