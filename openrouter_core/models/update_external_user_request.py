"""Model UpdateExternalUserRequest."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class UpdateExternalUserRequest(WireModel):
    """Change to an external user."""

    is_active: bool
    """Whether the user may make requests."""
