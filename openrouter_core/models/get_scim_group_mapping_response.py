"""Model GetScimGroupMappingResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.scim_group_mapping import ScimGroupMapping


@model
class GetScimGroupMappingResponse(WireModel):
    """One SCIM group mapping."""

    data: ScimGroupMapping
