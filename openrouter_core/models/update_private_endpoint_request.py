"""Model UpdatePrivateEndpointRequest."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from openrouter_core.models import UpdatePrivateEndpointRequest as UpdatePrivateEndpointRequest
else:
    from openrouter_core.model import WireModel, model, nullable

    @model
    class UpdatePrivateEndpointRequest(WireModel):
        """Changes to a private endpoint."""

        upstream_model_id: str
        base_url: str | None = None
        declared_region: UpdatePrivateEndpointRequestDeclaredRegion | None = nullable(default=None)
        declared_zdr: bool | None = nullable(default=None)
