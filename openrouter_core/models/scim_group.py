"""Model ScimGroup."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class ScimGroup(WireModel):
    """Group of people that the identity provider syncs to OpenRouter by SCIM."""

    created_at: str
    """When it was created."""
    display_name: str
    external_id: str | None
    """Id of the group at the identity provider."""
    id: str
    organization_id: str
    updated_at: str
    """When it was last changed, ISO 8601."""
