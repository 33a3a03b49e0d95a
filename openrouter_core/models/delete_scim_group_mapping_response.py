"""Model DeleteScimGroupMappingResponse."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from openrouter_core.models import DeleteScimGroupMappingResponse as DeleteScimGroupMappingResponse
else:
    from openrouter_core.model import WireModel, model

    @model
    class DeleteScimGroupMappingResponse(WireModel):
        """Confirmation that a SCIM group mapping is deleted."""

        deleted: Literal[True]
