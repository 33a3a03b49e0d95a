"""Model ExternalUser."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class ExternalUser(WireModel):
    """User of the caller's own system, known to OpenRouter by an id."""

    created_at: str
    """When the user was registered, in ISO 8601."""
    is_active: bool
    """Whether the user is active; the list leaves out others unless asked for them."""
    updated_at: str
    """When the user was last changed, in ISO 8601."""
    user: str
    """Id of the user in the caller's own system."""
