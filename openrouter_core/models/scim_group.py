"""Model ScimGroup."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ScimGroup as ScimGroup
else:
    from openrouter_core.model import WireModel, model

    @model
    class ScimGroup(WireModel):
        """Group of people that the identity provider syncs to OpenRouter by SCIM."""

        created_at: str
        display_name: str
        external_id: str | None
        id: str
        organization_id: str
        updated_at: str
