"""Model CreateAuthKeysCodeData."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class CreateAuthKeysCodeData(WireModel):
    """Authorisation code and the app it belongs to."""

    app_id: int
    """Id of the app that asked for the code."""
    created_at: str
    """When the code was made, in ISO 8601."""
    id: str
    """The authorisation code, to exchange for an API key."""
