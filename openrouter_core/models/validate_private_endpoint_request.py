"""Model ValidatePrivateEndpointRequest."""

from __future__ import annotations

from openrouter_core.model import WireModel, model


@model
class ValidatePrivateEndpointRequest(WireModel):
    """Workspace that a private endpoint is validated in."""

    workspace_id: str
