"""Model ValidatePrivateEndpointRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import ValidatePrivateEndpointRequest as ValidatePrivateEndpointRequest
else:
    from openrouter_core.model import WireModel, model

    @model
    class ValidatePrivateEndpointRequest(WireModel):
        """Workspace that a private endpoint is validated in."""

        workspace_id: str
