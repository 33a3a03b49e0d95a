"""Model CreateExternalUserRequest."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class CreateExternalUserRequest(WireModel):
    """External user to register."""

    user: str
    """Id of the user in the caller's own system."""
