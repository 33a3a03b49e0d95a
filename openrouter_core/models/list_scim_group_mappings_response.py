"""Model ListScimGroupMappingsResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openrouter_core.model import WireModel, model

if TYPE_CHECKING:
    from openrouter_core.models.scim_group_mapping import ScimGroupMapping


@model
class ListScimGroupMappingsResponse(WireModel):
    """A page of SCIM group mappings."""

    data: list[ScimGroupMapping]
    total_count: int
    """Number of items over all pages."""
