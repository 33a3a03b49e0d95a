"""Model PrivateEndpointActivation."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import PrivateEndpointActivation as PrivateEndpointActivation
else:
    from openrouter_core.model import WireModel, model

    @model
    class PrivateEndpointActivation(WireModel):
        """Where a private endpoint is activated as soon as it is created."""

        workspace_id: str
